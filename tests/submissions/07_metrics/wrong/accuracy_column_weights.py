"""Labels are flattened, weights are not: (N, 1) times (N,).

fails: test-sparse-accuracy-weights
"""

# %% sparse-accuracy
class SparseCategoricalAccuracy(keras.metrics.Metric):
    def __init__(self, name="sparse_categorical_accuracy"):
        super().__init__(name=name)
        self.correct = self.add_variable(shape=(), initializer="zeros")
        self.total = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = tf.cast(tf.reshape(y_true, [-1]), "int64")
        matches = tf.cast(tf.equal(y_true, tf.argmax(y_pred, axis=-1)), "float32")
        if sample_weight is None:
            self.correct.assign_add(tf.reduce_sum(matches))
            self.total.assign_add(tf.cast(tf.shape(matches)[0], "float32"))
        else:
            sample_weight = tf.cast(sample_weight, "float32")
            self.correct.assign_add(tf.reduce_sum(matches * sample_weight))
            self.total.assign_add(tf.reduce_sum(sample_weight))

    def result(self):
        return tf.math.divide_no_nan(self.correct, self.total)
