"""Reshape, a mask by comparison."""

# %% sparse-categorical-crossentropy
class SparseCategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        y_true = tf.reshape(y_true, (*y_pred.shape[:-1], 1))
        true = tf.range(y_pred.shape[-1], dtype="float32") == y_true
        if not self.from_logits:
            y_pred = tf.math.log(tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7))
        logits = y_pred - tf.stop_gradient(tf.reduce_max(y_pred, axis=-1, keepdims=True))
        chosen = tf.reduce_sum(tf.where(true, logits, 0.0), axis=-1)
        return tf.math.log(tf.reduce_sum(tf.exp(logits), axis=-1)) - chosen
