"""A confusion matrix as state."""

# %% balanced-accuracy
@keras.saving.register_keras_serializable()
class BalancedAccuracy(keras.metrics.Metric):
    def __init__(self, num_classes, name="balanced_accuracy", dtype=None):
        super().__init__(name=name, dtype=dtype)
        self.num_classes = num_classes
        self.matrix = self.add_variable(shape=(num_classes, num_classes), initializer="zeros", name="matrix")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = tf.reshape(tf.cast(y_true, tf.int64), [-1])
        self.matrix.assign_add(tf.math.confusion_matrix(
            y_true, tf.argmax(y_pred, axis=1), self.num_classes, weights=sample_weight, dtype=tf.float32))

    def result(self):
        matrix = tf.convert_to_tensor(self.matrix)
        total = tf.reduce_sum(matrix, axis=1)
        occurs = total > 0
        recalls = tf.boolean_mask(tf.linalg.diag_part(matrix), occurs) / tf.boolean_mask(total, occurs)
        return tf.cond(tf.reduce_any(occurs), lambda: tf.reduce_mean(recalls), lambda: 0.0)

    def get_config(self):
        return dict(super().get_config(), num_classes=self.num_classes)
