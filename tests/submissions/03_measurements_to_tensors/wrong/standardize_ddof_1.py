"""The deviation divides by n - 1, as in task 1.

fails: test-standardize-statistics, test-standardize-weights, test-standardize-outputs, test-standardize-constant, test-standardize-adapt-again, test-standardize-in-a-model
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
        constant = x.max(axis=0) == x.min(axis=0)
        self.mean.assign(x.mean(axis=0))
        self.deviation.assign(np.where(constant, 1.0, x.std(axis=0, ddof=1 if len(x) > 1 else 0)))

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
