"""The count belongs to a shape of inputs: another shape starts at 0 again.

fails: test-counting-layer-count, test-counting-layer-tf-function, test-counting-layer-training
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.last_shape = None
        self.count = self.add_weight(shape=(), initializer="zeros", dtype="int32", trainable=False)

    def call(self, inputs):
        if inputs.shape != self.last_shape:
            self.last_shape = inputs.shape
            self.count.assign(0)
        self.count.assign_add(1)
        return inputs
