"""`call` is compiled by tf.function, and build takes the shape apart by name."""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__(dtype="float32")
        self.units = units

    def build(self, input_shape):
        batch, *_, input_dim = input_shape
        for name, shape, initializer in [("kernel", (input_dim, self.units), "glorot_uniform"), ("bias", (self.units,), "zeros")]:
            setattr(self, name, self.add_weight(name=name, shape=shape, initializer=initializer))

    @tf.function
    def call(self, inputs):
        return tf.add(tf.linalg.matmul(inputs, self.kernel), self.bias)
