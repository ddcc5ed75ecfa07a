"""0 / 0 is nan.

fails: test-mean-weights, test-mean-state
"""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.total = self.add_variable(shape=(), initializer="zeros")
        self.count = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, values, sample_weight=None):
        values = tf.reshape(tf.cast(values, "float32"), [-1])
        weights = tf.ones_like(values) if sample_weight is None else tf.cast(sample_weight, "float32")
        weights = tf.reshape(weights, [-1])
        self.total.assign_add(tf.reduce_sum(values * weights))
        self.count.assign_add(tf.reduce_sum(weights))

    def result(self):
        return self.total / self.count
