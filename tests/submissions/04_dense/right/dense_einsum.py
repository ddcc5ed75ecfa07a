"""Einsum, a bias made first, other private names."""

# %% dense-layer
class Dense(keras.layers.Layer):
    def __init__(
        self, units, activation=None, use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros"
    ):
        super().__init__()
        self.config = units, use_bias, kernel_initializer, bias_initializer
        self.f = activation if callable(activation) else getattr(keras.activations, activation or "linear")

    def build(self, input_shape):
        units, use_bias, kernel_initializer, bias_initializer = self.config
        self.bias = self.add_weight(shape=[units], initializer=bias_initializer, name="b") if use_bias else None
        self.kernel = self.add_weight(shape=[input_shape[-1], units], initializer=kernel_initializer, name="w")

    def call(self, inputs):
        outputs = tf.einsum("...i,iu->...u", inputs, self.kernel)
        return self.f(outputs if self.bias is None else self.bias + outputs)
