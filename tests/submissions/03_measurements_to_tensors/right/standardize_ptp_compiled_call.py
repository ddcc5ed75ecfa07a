"""The statistics by `np.ptp`; the outputs as scale times inputs plus offset."""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = self.add_weight(name="m", shape=[input_shape[-1]], initializer="zeros", trainable=False)
        self.deviation = self.add_weight(name="d", shape=[input_shape[-1]], initializer="ones", trainable=False)
        self.built = True

    def adapt(self, x):
        x = np.asarray(x).astype(np.float64)
        if not self.built:
            self.build((None, x.shape[1]))
        deviation = np.sqrt(np.var(x, axis=0))
        deviation[np.ptp(x, axis=0) == 0] = 1
        self.mean.assign(np.average(x, axis=0).astype("float32"))
        self.deviation.assign(deviation.astype("float32"))

    @tf.function
    def call(self, inputs):
        return (inputs - self.mean[tf.newaxis]) / self.deviation[tf.newaxis]
