"""einsum, a shift by hand, smoothing of the losses."""

# %% categorical-crossentropy
class CategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, label_smoothing=0.0, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.options = from_logits, label_smoothing

    def surprise(self, y_pred):
        if not self.options[0]:
            p = tf.math.divide(y_pred, tf.einsum("...k->...", y_pred)[..., None])
            return -tf.math.log(tf.maximum(tf.minimum(p, 1 - 1e-7), 1e-7))
        z = y_pred - tf.reduce_max(y_pred, axis=-1, keepdims=True)
        return tf.math.log(tf.reduce_sum(tf.exp(z), axis=-1, keepdims=True)) - z

    def call(self, y_true, y_pred):
        surprise, share = self.surprise(y_pred), self.options[1]
        hard = tf.einsum("...k,...k->...", y_true, surprise)
        return (1 - share) * hard + share * tf.reduce_mean(surprise, axis=-1)
