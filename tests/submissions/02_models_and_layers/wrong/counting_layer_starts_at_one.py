"""The count starts at 1, as if making the weight were a call.

fails: test-counting-layer-count, test-counting-layer-weight, test-counting-layer-tf-function, test-counting-layer-training
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.count = self.add_weight(shape=(), initializer="ones", dtype="int32", trainable=False)

    def call(self, inputs):
        self.count.assign_add(1)
        return inputs
