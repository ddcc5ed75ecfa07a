"""A constant column is divided by its deviation of zero.

fails: test-standardize-constant
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = self.add_weight(shape=input_shape[-1:], initializer="zeros", trainable=False)
        self.deviation = self.add_weight(shape=input_shape[-1:], initializer="ones", trainable=False)

    def adapt(self, x):
        x = np.asarray(x, "float64")
        if not self.built:
            self.build(x.shape)
        self.mean.assign(x.mean(axis=0))
        self.deviation.assign(x.std(axis=0))

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
