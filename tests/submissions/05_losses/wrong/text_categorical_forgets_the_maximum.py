"""Log-sum-exp is shifted by the maximum, which is not added again.

fails: test-categorical-crossentropy-logits, test-categorical-crossentropy-limits, test-categorical-crossentropy-smoothing, test-categorical-crossentropy-gradients
"""

# %% categorical-crossentropy
class CategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, label_smoothing=0.0, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits
        self.alpha = label_smoothing

    def call(self, y_true, y_pred):
        k = y_true.shape[-1]
        y = (1 - self.alpha) * y_true + self.alpha / k
        if self.from_logits:
            m = tf.reduce_max(y_pred, axis=-1, keepdims=True)
            lse = tf.math.log(tf.reduce_sum(tf.exp(y_pred - m), axis=-1, keepdims=True))
            log_p = y_pred - lse
        else:
            p = y_pred / tf.reduce_sum(y_pred, axis=-1, keepdims=True)
            log_p = tf.math.log(tf.clip_by_value(p, 1e-7, 1 - 1e-7))
        return -tf.reduce_sum(y * log_p, axis=-1)
