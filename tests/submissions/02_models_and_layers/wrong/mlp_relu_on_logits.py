"""Both layers have a relu, so no logit is negative.

fails: test-mlp-logits, test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.hidden = keras.layers.Dense(hidden_units, activation="relu")
        self.logits = keras.layers.Dense(num_classes, activation="relu")

    def call(self, inputs):
        return self.logits(self.hidden(inputs))
