"""A constant column gives 0 for every input, also for a new value.

fails: test-standardize-constant
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = self.add_weight(shape=(input_shape[-1],), initializer="zeros", trainable=False)
        self.deviation = self.add_weight(shape=(input_shape[-1],), initializer="ones", trainable=False)

    def adapt(self, x):
        x = np.asarray(x, "float64")
        if not self.built:
            self.build(x.shape)
        constant = x.max(axis=0) == x.min(axis=0)
        self.mean.assign(x.mean(axis=0))
        self.deviation.assign(np.where(constant, 0.0, x.std(axis=0)))

    def call(self, inputs):
        return tf.math.divide_no_nan(inputs - self.mean, self.deviation)
