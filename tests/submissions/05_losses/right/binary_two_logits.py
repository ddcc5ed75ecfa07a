"""Log-sum-exp of the logits 0 and z; xlogy."""

# %% binary-crossentropy
class BinaryCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction, name="bce")
        self._loss = self._of_logits if from_logits else self._of_probabilities

    def _of_logits(self, y, z):
        pair = tf.stack([tf.zeros_like(z), z], axis=-1)
        return tf.reduce_logsumexp(pair, axis=-1) - y * z

    def _of_probabilities(self, y, p):
        p = tf.minimum(tf.maximum(p, 1e-7), 1 - 1e-7)
        return -(tf.math.xlogy(y, p) + tf.math.xlog1py(1 - y, -p))

    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError
        return tf.math.reduce_mean(self._loss(y_true, y_pred), -1)
