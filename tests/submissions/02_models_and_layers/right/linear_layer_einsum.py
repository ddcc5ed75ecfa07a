"""An einsum in the place of the matrix product, and names for the weights."""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.size = int(units)

    def build(self, input_shape):
        *_, input_dim = input_shape
        self.bias = self.add_weight(name="b", shape=[self.size], initializer=keras.initializers.Zeros())
        self.kernel = self.add_weight(name="w", shape=[input_dim, self.size], initializer=keras.initializers.GlorotUniform())
        self.built = True

    def call(self, inputs):
        return tf.einsum("...i,iu->...u", inputs, self.kernel) + self.bias
