"""The weights are made in `__init__` for 3 inputs, the number in the visible tests.

fails: test-linear-layer-weights, test-linear-layer-values, test-linear-layer-initializers
"""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.kernel = self.add_weight(shape=(3, units), initializer="glorot_uniform")
        self.bias = self.add_weight(shape=(units,), initializer="zeros")

    def call(self, inputs):
        return inputs @ self.kernel + self.bias
