"""Float32 rows are not turned into float64.

fails: test-standardize-statistics
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.deviation = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, x):
        x = np.asarray(x)
        if not self.built:
            self.build(x.shape)
        constant = x.max(axis=0) == x.min(axis=0)
        self.mean.assign(x.mean(axis=0))
        self.deviation.assign(np.where(constant, 1.0, x.std(axis=0)))

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
