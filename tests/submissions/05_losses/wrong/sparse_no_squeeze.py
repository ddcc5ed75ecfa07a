"""Class numbers of the shape (N, 1) stay as they are.

fails: test-sparse-categorical-crossentropy-shapes, test-sparse-categorical-crossentropy-gradients
"""

# %% sparse-categorical-crossentropy
class SparseCategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        y_true = tf.cast(y_true, "int32")
        if self.from_logits:
            log_p = tf.nn.log_softmax(y_pred)
        else:
            p = tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7)
            p = p / tf.reduce_sum(p, axis=-1, keepdims=True)
            log_p = tf.math.log(p)
        return -tf.reduce_sum(tf.one_hot(y_true, log_p.shape[-1]) * log_p, axis=-1)
