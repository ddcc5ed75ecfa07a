"""Only calls with training=True are counted.

fails: test-counting-layer-count, test-counting-layer-weight, test-counting-layer-tf-function, test-counting-layer-training
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.count = self.add_weight(shape=(), initializer="zeros", dtype="int32", trainable=False)

    def call(self, inputs, training=False):
        if training:
            self.count.assign_add(1)
        return inputs
