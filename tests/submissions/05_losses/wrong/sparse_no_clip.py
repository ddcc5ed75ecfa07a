"""Probabilities are not cut off.

fails: test-sparse-categorical-crossentropy-probabilities
"""

# %% sparse-categorical-crossentropy
class SparseCategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        if len(y_true.shape) == len(y_pred.shape):
            y_true = tf.squeeze(y_true, axis=-1)
        y_true = tf.cast(y_true, "int32")
        if self.from_logits:
            log_p = tf.nn.log_softmax(y_pred)
        else:
            p = y_pred
            p = p / tf.reduce_sum(p, axis=-1, keepdims=True)
            log_p = tf.math.log(p)
        return -tf.gather(log_p, y_true, axis=-1, batch_dims=len(y_true.shape))
