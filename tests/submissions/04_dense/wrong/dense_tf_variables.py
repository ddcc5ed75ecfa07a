"""tf.Variable instead of add_weight: Keras does not track them.

fails: test-dense-layer-weights, test-dense-layer-no-bias
"""

# %% dense-layer
class Dense(keras.layers.Layer):
    def __init__(
        self, units, activation=None, use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros"
    ):
        super().__init__()
        self.units = units
        self.activation = keras.activations.get(activation)
        self.use_bias = use_bias
        self.kernel_initializer = keras.initializers.get(kernel_initializer)
        self.bias_initializer = keras.initializers.get(bias_initializer)

    def build(self, input_shape):
        self.kernel = tf.Variable(self.kernel_initializer((input_shape[-1], self.units), dtype="float32"))
        self.bias = tf.Variable(self.bias_initializer((self.units,), dtype="float32")) if self.use_bias else None

    def call(self, inputs):
        outputs = tf.matmul(inputs, self.kernel)
        if self.bias is not None:
            outputs += self.bias
        return self.activation(outputs)
