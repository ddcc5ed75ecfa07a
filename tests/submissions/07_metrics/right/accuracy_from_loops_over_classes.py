"""One-hot rows instead of argmax; y_true as float32."""

# %% sparse-accuracy
class SparseCategoricalAccuracy(keras.metrics.Metric):
    def __init__(self, name="sparse_categorical_accuracy"):
        super().__init__(name=name)
        self.right = self.add_variable(shape=(), initializer="zeros")
        self.wrong = self.add_variable(shape=(), initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_pred = tf.cast(y_pred, "float32")
        chosen = tf.cast(y_pred == tf.reduce_max(y_pred, axis=1, keepdims=True), "float32")
        truth = tf.one_hot(tf.cast(tf.reshape(y_true, [-1]), "int32"), y_pred.shape[1])
        hits = tf.einsum("nc,nc->n", chosen, truth)
        weights = 1.0 if sample_weight is None else tf.reshape(tf.cast(sample_weight, "float32"), [-1])
        self.right.assign_add(tf.reduce_sum(hits * weights))
        self.wrong.assign_add(tf.reduce_sum((1 - hits) * weights))

    def result(self):
        return tf.math.divide_no_nan(1.0 * self.right, self.right + self.wrong)
