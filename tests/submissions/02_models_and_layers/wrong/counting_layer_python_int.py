"""The count is a Python int: not a weight, and inside tf.function it grows only while the function is recorded.

fails: test-counting-layer-weight, test-counting-layer-tf-function
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.count = 0

    def call(self, inputs):
        self.count += 1
        return inputs
