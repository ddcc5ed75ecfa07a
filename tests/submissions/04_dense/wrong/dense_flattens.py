"""All axes but the first are put into one.

fails: test-dense-layer-outputs, test-dense-layer-weights, test-dense-layer-activation, test-dense-layer-no-bias, test-dense-layer-initializers
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
        input_dim = int(np.prod(input_shape[1:]))
        self.kernel = self.add_weight(shape=(input_dim, self.units), initializer=self.kernel_initializer)
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(shape=(self.units,), initializer=self.bias_initializer)

    def call(self, inputs):
        inputs = tf.reshape(inputs, (-1, self.kernel.shape[0]))
        outputs = tf.matmul(inputs, self.kernel)
        if self.bias is not None:
            outputs += self.bias
        return self.activation(outputs)
