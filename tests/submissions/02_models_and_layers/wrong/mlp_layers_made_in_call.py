"""The layers are made in `call`: each call has new weights, and Keras knows none of them.

fails: test-mlp-weights, test-mlp-logits, test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.hidden_units = hidden_units
        self.num_classes = num_classes

    def call(self, inputs):
        hidden = keras.layers.Dense(self.hidden_units, activation="relu")(inputs)
        return keras.layers.Dense(self.num_classes)(hidden)
