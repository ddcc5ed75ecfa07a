"""Inputs of rank 3 are flattened first, so that the outputs lose an axis.

fails: test-linear-layer-rank
"""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer="glorot_uniform")
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros")

    def call(self, inputs):
        return tf.reshape(inputs, (-1, inputs.shape[-1])) @ self.kernel + self.bias
