"""Scores are rounded: right only if the score of the true class is above 0.5.

fails: test-sparse-accuracy-value, test-sparse-accuracy-batches, test-sparse-accuracy-weights, test-sparse-accuracy-compiled
"""

# %% sparse-accuracy
class SparseCategoricalAccuracy(keras.metrics.Metric):
    def __init__(self, name="sparse_categorical_accuracy"):
        super().__init__(name=name)
        self.num_right = self.add_variable(shape=(), initializer="zeros")
        self.num_seen = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        labels = tf.reshape(tf.cast(y_true, "int64"), [-1])
        right = tf.cast(tf.gather(tf.cast(y_pred, "float32"), labels, axis=1, batch_dims=1) > 0.5, "float32")
        weights = tf.ones_like(right) if sample_weight is None else tf.cast(sample_weight, "float32")
        weights = tf.reshape(weights, [-1])
        self.num_right.assign_add(tf.reduce_sum(weights * right))
        self.num_seen.assign_add(tf.reduce_sum(weights))

    def result(self):
        return tf.math.divide_no_nan(self.num_right, self.num_seen)
