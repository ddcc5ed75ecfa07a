"""`trainable=False` is missing, so the count is offered to the optimizer.

fails: test-counting-layer-weight
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def build(self, input_shape):
        self.count = self.add_weight(shape=(), initializer="zeros", dtype="int32")

    def call(self, inputs):
        self.count.assign_add(1)
        return inputs
