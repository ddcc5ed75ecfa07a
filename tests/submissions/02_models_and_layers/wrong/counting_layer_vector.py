"""The count is a vector with one entry, not a scalar.

fails: test-counting-layer-weight
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.count = self.add_weight(shape=(1,), initializer="zeros", dtype="int32", trainable=False)

    def call(self, inputs):
        self.count.assign_add([1])
        return inputs
