"""The variables belong to the class: all objects share them.

fails: test-mean-value, test-mean-batches, test-mean-weights, test-mean-state
"""

# %% mean
class Mean(keras.metrics.Metric):
    total = tf.Variable(0.0)
    count = tf.Variable(0.0)

    def __init__(self, name="mean"):
        super().__init__(name=name)

    def reset_state(self):
        self.total.assign(0.0)
        self.count.assign(0.0)

    def update_state(self, values, sample_weight=None):
        values = tf.reshape(tf.cast(values, "float32"), [-1])
        weights = tf.ones_like(values) if sample_weight is None else tf.cast(sample_weight, "float32")
        weights = tf.reshape(weights, [-1])
        self.total.assign_add(tf.reduce_sum(values * weights))
        self.count.assign_add(tf.reduce_sum(weights))

    def result(self):
        return tf.math.divide_no_nan(self.total, self.count)
