"""The count is a keras.Variable of 64 bits, made in build and assigned with `assign`."""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.count = keras.Variable(0, dtype="int64", trainable=False)

    def call(self, inputs):
        self.count.assign(self.count + 1)
        return tf.identity(inputs)
