"""from_logits is not stored.

fails: test-binary-crossentropy-logits, test-binary-crossentropy-limits, test-binary-crossentropy-shapes
"""

# %% binary-crossentropy
class BinaryCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = False

    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError("shapes differ")
        if self.from_logits:
            losses = tf.nn.softplus(y_pred) - y_true * y_pred
        else:
            p = tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7)
            losses = -y_true * tf.math.log(p) - (1 - y_true) * tf.math.log(1 - p)
        return tf.reduce_mean(losses, axis=-1)
