"""Half the old value and half the accuracy of the new batch.

fails: test-sparse-accuracy-batches, test-sparse-accuracy-weights, test-sparse-accuracy-compiled
"""

# %% sparse-accuracy
class SparseCategoricalAccuracy(keras.metrics.Metric):
    def __init__(self, name="sparse_categorical_accuracy"):
        super().__init__(name=name)
        self.accuracy = self.add_variable(shape=(), initializer="zeros")
        self.seen = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        right = tf.cast(tf.reshape(tf.cast(y_true, "int64"), [-1]) == tf.argmax(y_pred, axis=1), "float32")
        if sample_weight is None:
            sample_weight = tf.ones_like(right)
        sample_weight = tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        batch = tf.math.divide_no_nan(tf.reduce_sum(right * sample_weight), tf.reduce_sum(sample_weight))
        self.accuracy.assign(tf.where(self.seen > 0, (self.accuracy + batch) / 2, batch))
        self.seen.assign(1.0)

    def result(self):
        return tf.convert_to_tensor(self.accuracy)
