"""The count is a `tf.Variable`: it counts, but Keras does not know it as a weight of the layer.

fails: test-counting-layer-weight
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.count = tf.Variable(0, trainable=False)

    def call(self, inputs):
        self.count.assign_add(1)
        return inputs
