"""Steps and batch become one axis.

fails: test-sparse-categorical-crossentropy-shapes, test-sparse-categorical-crossentropy-probabilities, test-sparse-categorical-crossentropy-logits
"""

# %% sparse-categorical-crossentropy
class SparseCategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        y_true = tf.reshape(y_true, (-1,))
        y_pred = tf.reshape(y_pred, (-1, y_pred.shape[-1]))
        y_true = tf.cast(y_true, "int32")
        if self.from_logits:
            log_p = tf.nn.log_softmax(y_pred)
        else:
            p = tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7)
            p = p / tf.reduce_sum(p, axis=-1, keepdims=True)
            log_p = tf.math.log(p)
        return -tf.gather(log_p, y_true, axis=-1, batch_dims=len(y_true.shape))
