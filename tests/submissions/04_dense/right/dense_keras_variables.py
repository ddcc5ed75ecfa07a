"""keras.Variable set on the layer, and float64 products."""

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
        make = keras.initializers.get
        shape = (input_shape[-1], self.units)
        self.kernel = keras.Variable(make(self.kernel_initializer)(shape, dtype="float32"))
        self.bias = keras.Variable(make(self.bias_initializer)(shape[1:], dtype="float32")) if self.use_bias else None

    def call(self, inputs):
        outputs = tf.tensordot(tf.cast(inputs, "float64"), tf.cast(self.kernel, "float64"), axes=1)
        if self.use_bias:
            outputs = outputs + tf.cast(self.bias, "float64")
        return self.activation(tf.cast(outputs, "float32"))
