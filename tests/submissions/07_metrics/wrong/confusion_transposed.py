"""Rows are predictions.

fails: test-confusion-matrix-counts, test-confusion-matrix-weights, test-confusion-matrix-batches, test-confusion-matrix-compiled
"""

# %% confusion-matrix
class ConfusionMatrix(keras.metrics.Metric):
    def __init__(self, num_classes, name="confusion_matrix"):
        super().__init__(name=name)
        self.num_classes = num_classes
        self.counts = self.add_variable(shape=(num_classes, num_classes), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        labels = tf.reshape(tf.cast(y_true, "int32"), [-1])
        rows = tf.one_hot(labels, self.num_classes)
        columns = tf.one_hot(tf.argmax(y_pred, axis=-1), self.num_classes)
        if sample_weight is not None:
            rows *= tf.reshape(tf.cast(sample_weight, "float32"), [-1, 1])
        self.counts.assign_add(tf.matmul(columns, rows, transpose_a=True))

    def result(self):
        return self.counts
