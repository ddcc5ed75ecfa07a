"""Probabilities are not cut off.

fails: test-categorical-crossentropy-limits
"""

# %% categorical-crossentropy
class CategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, label_smoothing=0.0, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits
        self.label_smoothing = label_smoothing

    def call(self, y_true, y_pred):
        y_true = y_true * (1 - self.label_smoothing) + self.label_smoothing / y_true.shape[-1]
        if self.from_logits:
            log_p = tf.nn.log_softmax(y_pred)
        else:
            p = y_pred / tf.reduce_sum(y_pred, axis=-1, keepdims=True)
            log_p = tf.math.log(p)
        return -tf.reduce_sum(y_true * log_p, axis=-1)
