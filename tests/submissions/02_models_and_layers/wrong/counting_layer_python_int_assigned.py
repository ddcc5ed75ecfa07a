"""The weight is assigned from a Python counter: inside tf.function the same number is assigned again and again.

fails: test-counting-layer-tf-function
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.calls = 0
        self.count = self.add_weight(shape=(), initializer="zeros", dtype="int32", trainable=False)

    def call(self, inputs):
        self.calls += 1
        self.count.assign(self.calls)
        return inputs
