"""One bias for all units: its shape is (1,), and broadcasting hides it.

fails: test-linear-layer-weights, test-linear-layer-values, test-linear-layer-rank
"""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer="glorot_uniform")
        self.bias = self.add_weight(shape=(1,), initializer="zeros")

    def call(self, inputs):
        return inputs @ self.kernel + self.bias
