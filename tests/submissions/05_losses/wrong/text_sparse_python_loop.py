"""A Python loop over the examples, class numbers by int().

fails: test-sparse-categorical-crossentropy-gradients
"""

# %% sparse-categorical-crossentropy
class SparseCategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        shape = y_pred.shape[:-1]
        labels = tf.reshape(y_true, (-1,))
        rows = tf.reshape(y_pred, (-1, y_pred.shape[-1]))
        losses = []
        for i in range(rows.shape[0]):
            k = int(labels[i])
            if self.from_logits:
                losses.append(tf.reduce_logsumexp(rows[i]) - rows[i, k])
            else:
                p = tf.clip_by_value(rows[i], 1e-7, 1 - 1e-7)
                losses.append(tf.math.log(tf.reduce_sum(p)) - tf.math.log(p[k]))
        return tf.reshape(tf.stack(losses), shape)
