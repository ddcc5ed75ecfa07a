"""Rows flattened, tf.gather_nd, the shape put back."""

# %% sparse-categorical-crossentropy
class SparseCategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        shape, num_classes = y_pred.shape[:-1], y_pred.shape[-1]
        labels = tf.cast(tf.reshape(y_true, [-1]), tf.int64)
        rows = tf.reshape(y_pred, [-1, num_classes])
        if self.from_logits:
            log_p = tf.math.log_softmax(rows)
        else:
            rows = tf.clip_by_value(rows, 1e-7, 1 - 1e-7)
            log_p = tf.math.log(rows) - tf.math.log(tf.reduce_sum(rows, axis=1, keepdims=True))
        indices = tf.stack([tf.range(tf.size(labels, tf.int64)), labels], axis=1)
        return tf.reshape(-tf.gather_nd(log_p, indices), shape)
