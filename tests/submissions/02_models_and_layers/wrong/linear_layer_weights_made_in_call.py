"""There is no `build`: every call makes new weights.

fails: test-linear-layer-weights, test-linear-layer-values, test-linear-layer-rank, test-linear-layer-initializers
"""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def call(self, inputs):
        self.kernel = keras.Variable(keras.random.uniform((inputs.shape[-1], self.units), -0.1, 0.1))
        self.bias = keras.Variable(keras.ops.zeros(self.units))
        return inputs @ self.kernel + self.bias
