"""A tensordot over the last axis, and a bias added by tf.nn."""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__(name=None)
        self.units = units

    def build(self, input_shape):
        super().build(input_shape)
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units))
        self.bias = self.add_weight(shape=(self.units,), initializer="zeros")

    def call(self, inputs, training=None):
        return tf.nn.bias_add(tf.tensordot(inputs, self.kernel, axes=1), self.bias)
