"""The layers stand in a list on self; the relu is a function, not an argument."""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.dense_layers = [keras.layers.Dense(num_classes), keras.layers.Dense(hidden_units)]

    def call(self, inputs):
        last, first = self.dense_layers
        return last(tf.maximum(first(inputs), 0.0))
