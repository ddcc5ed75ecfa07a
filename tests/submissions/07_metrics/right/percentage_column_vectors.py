"""Everything as a column; keras.ops; where instead of maximum."""

# %% percentage-error
class MeanAbsolutePercentageError(keras.metrics.Metric):
    def __init__(self, name="mean_absolute_percentage_error"):
        super().__init__(name=name)
        self.top = self.add_variable(shape=(1, 1), initializer="zeros")
        self.bottom = self.add_variable(shape=(1, 1), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true, y_pred = (tf.reshape(tf.cast(y, "float64"), (-1, 1)) for y in (y_true, y_pred))
        size = tf.math.abs(y_true)
        size = tf.where(size < 1e-7, tf.constant(1e-7, "float64"), size)
        share = tf.cast(tf.math.abs(y_pred - y_true) / size, "float32")
        weights = tf.ones_like(share) if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), (-1, 1))
        self.top.assign_add(100.0 * tf.matmul(weights, share, transpose_a=True))
        self.bottom.assign_add(tf.reduce_sum(weights, axis=0, keepdims=True))

    def result(self):
        return tf.math.divide_no_nan(self.top[0, 0], self.bottom[0, 0])
