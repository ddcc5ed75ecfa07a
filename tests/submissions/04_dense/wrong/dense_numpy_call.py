"""call computes with NumPy: right values, no gradients, and nothing inside tf.function.

fails: test-dense-layer-training
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
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), initializer=self.kernel_initializer)
        self.bias = None
        if self.use_bias:
            self.bias = self.add_weight(shape=(self.units,), initializer=self.bias_initializer)

    def call(self, inputs):
        outputs = np.asarray(inputs) @ np.asarray(self.kernel)
        if self.bias is not None:
            outputs = outputs + np.asarray(self.bias)
        return self.activation(tf.constant(outputs))
