"""`call` computes with NumPy: the values are right, but no gradient reaches the weights.

fails: test-linear-layer-values
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
        return tf.constant(np.asarray(inputs) @ self.kernel.numpy() + self.bias.numpy())
