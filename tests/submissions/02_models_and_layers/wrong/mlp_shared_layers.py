"""The layers belong to the class: all models share them, and the first one decides the sizes.

fails: test-mlp-weights, test-mlp-logits, test-mlp-relu
"""

# %% mlp
class MLP(keras.Model):
    hidden = None

    def __init__(self, hidden_units, num_classes):
        super().__init__()
        if MLP.hidden is None:
            MLP.hidden = keras.layers.Dense(hidden_units, activation="relu")
            MLP.logits = keras.layers.Dense(num_classes)

    def call(self, inputs):
        return MLP.logits(MLP.hidden(inputs))
