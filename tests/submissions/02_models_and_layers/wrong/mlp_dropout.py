"""A dropout that nobody asked for: in training, some hidden units are zero.

fails: test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.hidden = keras.layers.Dense(hidden_units, activation="relu")
        self.dropout = keras.layers.Dropout(0.5)
        self.logits = keras.layers.Dense(num_classes)

    def call(self, inputs):
        return self.logits(self.dropout(self.hidden(inputs)))
