"""max(z, 0) - z y + log(1 + exp(-|z|)); probabilities in float64."""

# %% binary-crossentropy
class BinaryCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.logits = from_logits

    def call(self, y_true, y_pred):
        if tuple(y_true.shape) != tuple(y_pred.shape):
            raise ValueError("y_true and y_pred have different shapes")
        if self.logits:
            z = y_pred
            return tf.reduce_mean(tf.nn.relu(z) - z * y_true + tf.math.log1p(tf.exp(-tf.abs(z))), axis=-1)
        y, p = tf.cast(y_true, "float64"), tf.cast(y_pred, "float64")
        p = keras.ops.clip(p, 1e-7, 1 - 1e-7)
        return tf.reduce_mean(y * -tf.math.log(p) + (1 - y) * -tf.math.log(1 - p), axis=-1)
