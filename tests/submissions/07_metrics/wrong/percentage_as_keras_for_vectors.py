"""The mean over the last axis, as Keras: a batch (N,) counts as one value.

fails: test-percentage-error-batches, test-percentage-error-compiled
"""

# %% percentage-error
class MeanAbsolutePercentageError(keras.metrics.Metric):
    def __init__(self, name="mean_absolute_percentage_error"):
        super().__init__(name=name)
        self.total = self.add_variable(shape=(), initializer="zeros")
        self.count = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = tf.reshape(tf.cast(y_true, "float32"), [-1])
        y_pred = tf.reshape(tf.cast(y_pred, "float32"), [-1])
        errors = 100 * tf.abs(y_true - y_pred) / tf.maximum(tf.abs(y_true), 1e-7)
        weights = tf.ones_like(errors) if sample_weight is None else tf.cast(sample_weight, "float32")
        weights = tf.reshape(weights, [-1])
        self.total.assign_add(tf.reduce_sum(weights * errors) / tf.reduce_sum(weights))
        self.count.assign_add(1.0)

    def result(self):
        return tf.math.divide_no_nan(self.total, self.count)
