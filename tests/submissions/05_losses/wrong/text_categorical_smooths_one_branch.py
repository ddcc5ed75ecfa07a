"""Label smoothing stands in the branch of the logits only.

fails: test-categorical-crossentropy-smoothing
"""

# %% categorical-crossentropy
class CategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, label_smoothing=0.0, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing

    def call(self, y_true, y_pred):
        if self.from_logits:
            num_classes = tf.cast(tf.shape(y_true)[-1], tf.float32)
            y_true = (1 - self.label_smoothing) * y_true + self.label_smoothing / num_classes
            lse = tf.reduce_logsumexp(y_pred, axis=-1, keepdims=True)
            return tf.reduce_sum(y_true * (lse - y_pred), axis=-1)
        p = tf.math.divide_no_nan(y_pred, tf.reduce_sum(y_pred, axis=-1, keepdims=True))
        p = tf.clip_by_value(p, 1e-7, 1 - 1e-7)
        return tf.reduce_sum(y_true * -tf.math.log(p), axis=-1)
