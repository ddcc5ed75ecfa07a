"""The layers are local names in `__init__`, so `call` cannot find them.

fails: test-mlp-weights, test-mlp-logits, test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        hidden = keras.layers.Dense(hidden_units, activation="relu")
        logits = keras.layers.Dense(num_classes)

    def call(self, inputs):
        return self.logits(self.hidden(inputs))
