"""tf.math.bincount over the numbers num_classes * true + predicted; a flat variable."""

# %% confusion-matrix
class ConfusionMatrix(keras.metrics.Metric):
    def __init__(self, num_classes, name="confusion_matrix"):
        super().__init__(name=name)
        self.size = num_classes
        self.flat = self.add_variable(shape=(num_classes**2,), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        cells = tf.cast(tf.reshape(y_true, [-1]), "int32") * self.size + tf.cast(tf.argmax(y_pred, axis=-1), "int32")
        weights = tf.ones(tf.shape(cells)) if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        self.flat.assign_add(tf.math.unsorted_segment_sum(weights, cells, self.size**2))

    def result(self):
        return tf.reshape(self.flat, (self.size, self.size))
