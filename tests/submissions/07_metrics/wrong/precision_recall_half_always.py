"""The threshold is ignored.

fails: test-precision-recall-threshold, test-precision-recall-compiled
"""

# %% precision-recall
class Precision(keras.metrics.Metric):
    def __init__(self, threshold=0.5, name="precision"):
        super().__init__(name=name)
        self.threshold = threshold
        self.true_positives = self.add_variable(shape=(), initializer="zeros")
        self.predicted_positives = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        true = tf.reshape(tf.cast(y_true, "float32"), [-1])
        predicted = tf.cast(tf.reshape(tf.cast(y_pred, "float32"), [-1]) > 0.5, "float32")
        weights = tf.ones_like(true) if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        self.true_positives.assign_add(tf.reduce_sum(weights * true * predicted))
        self.predicted_positives.assign_add(tf.reduce_sum(weights * predicted))

    def result(self):
        return tf.math.divide_no_nan(self.true_positives, self.predicted_positives)


class Recall(keras.metrics.Metric):
    def __init__(self, threshold=0.5, name="recall"):
        super().__init__(name=name)
        self.threshold = threshold
        self.true_positives = self.add_variable(shape=(), initializer="zeros")
        self.positives = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        true = tf.reshape(tf.cast(y_true, "float32"), [-1])
        predicted = tf.cast(tf.reshape(tf.cast(y_pred, "float32"), [-1]) > 0.5, "float32")
        weights = tf.ones_like(true) if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        self.true_positives.assign_add(tf.reduce_sum(weights * true * predicted))
        self.positives.assign_add(tf.reduce_sum(weights * true))

    def result(self):
        return tf.math.divide_no_nan(self.true_positives, self.positives)
