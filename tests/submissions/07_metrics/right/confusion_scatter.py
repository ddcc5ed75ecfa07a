"""tf.scatter_nd."""

# %% confusion-matrix
class ConfusionMatrix(keras.metrics.Metric):
    def __init__(self, num_classes, name="confusion_matrix"):
        super().__init__(name=name)
        self.num_classes = num_classes
        self.counts = self.add_variable(shape=(num_classes, num_classes), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        labels = tf.reshape(tf.cast(y_true, "int32"), [-1])
        predicted = tf.argmax(y_pred, axis=1, output_type="int32")
        weights = tf.ones(tf.shape(labels)) if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        shape = (self.num_classes, self.num_classes)
        self.counts.assign_add(tf.scatter_nd(tf.stack([labels, predicted], axis=-1), weights, shape))

    def result(self):
        return np.array(self.counts)
