"""The weights are keras.Variable objects set on the layer in build, and call uses keras.ops with a default initialiser."""

# %% linear-layer
class LinearLayer(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.kernel = keras.Variable(keras.initializers.get("glorot_uniform"), shape=(input_shape[-1], self.units))
        self.bias = keras.Variable(keras.ops.zeros((self.units,)))

    def call(self, inputs):
        return keras.ops.add(keras.ops.matmul(inputs, self.kernel), self.bias)
