"""tf.Variable in the place of add_variable: reset_state does not know of it.

fails: test-mean-batches, test-mean-state
"""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.total = tf.Variable(0.0)
        self.count = tf.Variable(0.0)

    def update_state(self, values, sample_weight=None):
        values = tf.reshape(tf.cast(values, "float32"), [-1])
        weights = tf.ones_like(values) if sample_weight is None else tf.cast(sample_weight, "float32")
        weights = tf.reshape(weights, [-1])
        self.total.assign_add(tf.reduce_sum(values * weights))
        self.count.assign_add(tf.reduce_sum(weights))

    def result(self):
        return tf.math.divide_no_nan(self.total, self.count)
