"""The formula with a sigmoid, nothing cut off.

fails: test-binary-crossentropy-limits
"""

# %% binary-crossentropy
class BinaryCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.from_logits = from_logits

    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError(f"{y_true.shape} != {y_pred.shape}")
        if self.from_logits:
            p = 1 / (1 + tf.exp(-y_pred))
        else:
            p = tf.clip_by_value(y_pred, 1e-7, 1 - 1e-7)
        ce = -y_true * tf.math.log(p) - (1 - y_true) * tf.math.log(1 - p)
        return tf.reduce_mean(ce, axis=-1)
