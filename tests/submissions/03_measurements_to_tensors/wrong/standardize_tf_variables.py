"""The statistics are `tf.Variable` objects, which Keras does not track.

fails: test-standardize-weights, test-standardize-adapt-again
"""

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        self.mean = tf.Variable(tf.zeros(input_shape[-1:]), trainable=False)
        self.deviation = tf.Variable(tf.ones(input_shape[-1:]), trainable=False)

    def adapt(self, x):
        x = np.asarray(x, "float64")
        if not self.built:
            self.build(x.shape)
        constant = x.max(axis=0) == x.min(axis=0)
        self.mean.assign(x.mean(axis=0))
        self.deviation.assign(np.where(constant, 1.0, x.std(axis=0)))

    def call(self, inputs):
        return (inputs - self.mean) / self.deviation
