"""The statistics stand on the class, so all layers share the last ones.

fails: test-standardize-adapt-again
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        if getattr(Standardize, "shared", None) is None or tuple(Standardize.shared[0].shape) != tuple(input_shape[-1:]):
            Standardize.shared = [self.add_weight(shape=input_shape[-1:], initializer=name, trainable=False) for name in ("zeros", "ones")]
        self.mean, self.deviation = Standardize.shared

    def adapt(self, x):
        x = np.asarray(x, "float64")
        if not self.built:
            self.build(x.shape)
        constant = x.max(axis=0) == x.min(axis=0)
        self.mean.assign(x.mean(axis=0))
        self.deviation.assign(np.where(constant, 1.0, x.std(axis=0)))

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
