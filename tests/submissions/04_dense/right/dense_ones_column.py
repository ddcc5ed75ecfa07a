"""The bias is one more row of the kernel, times a column of ones."""

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
        rows = tf.reshape(inputs, (-1, inputs.shape[-1]))
        weights = tf.convert_to_tensor(self.kernel)
        if self.use_bias:
            rows = tf.concat([rows, tf.ones_like(rows[:, :1])], axis=1)
            weights = tf.concat([weights, tf.convert_to_tensor(self.bias)[None]], axis=0)
        outputs = tf.reshape(rows @ weights, tf.concat([tf.shape(inputs)[:-1], [self.units]], axis=0))
        outputs = tf.ensure_shape(outputs, (*inputs.shape[:-1], self.units))
        return self.activation(outputs)
