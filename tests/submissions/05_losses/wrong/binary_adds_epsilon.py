"""1e-7 is added inside the logarithms.

fails: test-binary-crossentropy-limits
"""

# %% binary-crossentropy
class BinaryCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError("shapes differ")
        if self.from_logits:
            losses = tf.nn.softplus(y_pred) - y_true * y_pred
        else:
            p = y_pred
            losses = -y_true * tf.math.log(p + 1e-7) - (1 - y_true) * tf.math.log(1 - p + 1e-7)
        return tf.reduce_mean(losses, axis=-1)
