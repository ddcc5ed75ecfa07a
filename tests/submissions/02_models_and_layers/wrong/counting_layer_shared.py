"""The count belongs to the class: all layers add to one number, which Keras does not know as a weight.

fails: test-counting-layer-count, test-counting-layer-weight, test-counting-layer-tf-function, test-counting-layer-training
"""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    count = keras.Variable(0, dtype="int32", trainable=False)

    def call(self, inputs):
        CountingLayer.count.assign_add(1)
        return inputs
