"""The mean over N of the weighted errors, with the number of examples as the denominator.

fails: test-percentage-error-batches
"""

# %% percentage-error
class MeanAbsolutePercentageError(keras.metrics.Metric):
    def __init__(self, name="mean_absolute_percentage_error"):
        super().__init__(name=name)
        self.total = self.add_variable(shape=(), initializer="zeros")
        self.n = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = tf.reshape(tf.cast(y_true, tf.float32), [-1])
        y_pred = tf.reshape(tf.cast(y_pred, tf.float32), [-1])
        error = 100.0 * tf.abs(y_true - y_pred) / tf.maximum(tf.abs(y_true), 1e-7)
        if sample_weight is not None:
            error = error * tf.reshape(tf.cast(sample_weight, tf.float32), [-1])
        self.total.assign_add(tf.reduce_sum(error))
        self.n.assign_add(tf.cast(tf.size(error), tf.float32))

    def result(self):
        return tf.math.divide_no_nan(self.total, self.n)
