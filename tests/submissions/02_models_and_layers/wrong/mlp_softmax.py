"""The output layer has a softmax, so the model returns probabilities, not logits.

fails: test-mlp-logits, test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.hidden = keras.layers.Dense(hidden_units, activation="relu")
        self.outputs_layer = keras.layers.Dense(num_classes, activation="softmax")

    def call(self, inputs):
        return self.outputs_layer(self.hidden(inputs))
