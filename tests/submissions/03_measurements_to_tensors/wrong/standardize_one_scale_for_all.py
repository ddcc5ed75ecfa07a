"""The axis is forgotten: one mean and one deviation for all features.

fails: test-standardize-statistics, test-standardize-weights, test-standardize-outputs, test-standardize-constant, test-standardize-adapt-again, test-standardize-in-a-model
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = self.add_weight(shape=(), initializer="zeros", trainable=False)
        self.deviation = self.add_weight(shape=(), initializer="ones", trainable=False)

    def adapt(self, x):
        x = np.asarray(x, "float64")
        if not self.built:
            self.build(x.shape)
        self.mean.assign(x.mean())
        self.deviation.assign(1.0 if x.max() == x.min() else x.std())

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
