"""One-hot products, a float64 state."""

# %% balanced-accuracy
@keras.saving.register_keras_serializable()
class BalancedAccuracy(keras.metrics.Metric):
    def __init__(self, num_classes, name="balanced_accuracy", **kwargs):
        super().__init__(name=name, **kwargs)
        self.k = num_classes
        self.state = self.add_weight(shape=(2, num_classes), initializer="zeros", dtype="float64")

    def update_state(self, y_true, y_pred, sample_weight=None):
        true = tf.one_hot(tf.reshape(tf.cast(y_true, "int32"), [-1]), self.k, dtype="float64")
        guess = tf.one_hot(tf.argmax(y_pred, axis=-1), self.k, dtype="float64")
        if sample_weight is not None:
            true = true * tf.reshape(tf.cast(sample_weight, "float64"), [-1, 1])
        self.state.assign_add(tf.stack([tf.reduce_sum(true * guess, axis=0), tf.reduce_sum(true, axis=0)]))

    def result(self):
        right, total = tf.unstack(tf.convert_to_tensor(self.state))
        count = tf.maximum(tf.math.count_nonzero(total, dtype="float64"), 1.0)
        return tf.reduce_sum(right / tf.where(total > 0, total, 1.0)) / count

    def get_config(self):
        return {"num_classes": self.k, "name": self.name, "dtype": self.dtype}
