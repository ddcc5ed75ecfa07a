"""`self.count = self.count + 1` puts a tensor in the place of the weight, which keeps its 0.

fails: test-counting-layer-weight, test-counting-layer-tf-function
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.count = self.add_weight(shape=(), initializer="zeros", dtype="int32", trainable=False)

    def call(self, inputs):
        self.count = self.count + 1
        return inputs
