"""The variance is the mean of squares minus the square of the mean, in float32.

fails: test-standardize-statistics, test-standardize-constant
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.deviation = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, x):
        x = np.asarray(x, "float32")
        if not self.built:
            self.build(x.shape)
        constant = x.max(axis=0) == x.min(axis=0)
        mean = x.mean(axis=0)
        variance = np.maximum((x**2).mean(axis=0) - mean**2, 0)
        self.mean.assign(mean)
        self.deviation.assign(np.where(constant, 1.0, np.sqrt(variance)))

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
