"""One base class that keeps all four counts; booleans."""

# %% precision-recall
class FourCounts(keras.metrics.Metric):
    def __init__(self, threshold=0.5, name=None):
        super().__init__(name=name)
        self.limit = threshold
        self.counts = self.add_variable(shape=(2, 2), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        rows = tf.cast(tf.reshape(y_true, [-1]), "int32")
        columns = tf.cast(tf.reshape(y_pred, [-1]) > self.limit, "int32")
        weights = tf.ones(tf.shape(rows)) if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        self.counts.assign_add(tf.scatter_nd(tf.stack([rows, columns], axis=1), weights, (2, 2)))


class Precision(FourCounts):
    def __init__(self, threshold=0.5, name="precision"):
        super().__init__(threshold, name)

    def result(self):
        return tf.math.divide_no_nan(self.counts[1, 1], self.counts[0, 1] + self.counts[1, 1])


class Recall(FourCounts):
    def __init__(self, threshold=0.5, name="recall"):
        super().__init__(threshold, name)

    def result(self):
        return tf.math.divide_no_nan(self.counts[1, 1], self.counts[1, 0] + self.counts[1, 1])
