"""The activation of the hidden layer is missing: two Dense layers in a row are one linear map.

fails: test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.hidden = keras.layers.Dense(hidden_units)
        self.logits = keras.layers.Dense(num_classes)

    def call(self, inputs):
        return self.logits(self.hidden(inputs))
