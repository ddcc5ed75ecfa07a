"""The weights are `tf.Variable`s: TensorFlow trains them, but a Keras 3 layer does not know them.

fails: test-linear-layer-weights
"""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        kernel = keras.initializers.GlorotUniform()((input_shape[-1], self.units))
        self.kernel = tf.Variable(kernel)
        self.bias = tf.Variable(tf.zeros(self.units))

    def call(self, inputs):
        return inputs @ self.kernel + self.bias
