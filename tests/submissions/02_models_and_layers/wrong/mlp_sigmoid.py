"""The hidden layer has a sigmoid, the usual choice of older books.

fails: test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.hidden = keras.layers.Dense(hidden_units, activation="sigmoid")
        self.logits = keras.layers.Dense(num_classes)

    def call(self, inputs):
        return self.logits(self.hidden(inputs))
