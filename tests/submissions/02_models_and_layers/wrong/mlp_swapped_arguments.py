"""The two arguments stand in the other order, which shows when they are given without names.

fails: test-mlp-weights, test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, num_classes, hidden_units):
        super().__init__()
        self.hidden = keras.layers.Dense(hidden_units, activation="relu")
        self.logits = keras.layers.Dense(num_classes)

    def call(self, inputs):
        return self.logits(self.hidden(inputs))
