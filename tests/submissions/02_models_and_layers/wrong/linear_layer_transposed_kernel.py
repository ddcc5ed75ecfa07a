"""The kernel has the shape (units, input_dim) and is transposed in call, as in another library.

fails: test-linear-layer-weights, test-linear-layer-values, test-linear-layer-rank
"""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(self.units, input_shape[-1]), initializer="glorot_uniform")
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros")

    def call(self, inputs):
        return inputs @ tf.transpose(self.kernel) + self.bias
