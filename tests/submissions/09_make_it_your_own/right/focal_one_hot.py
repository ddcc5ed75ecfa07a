"""One-hot targets, log-sum-exp by hand, tf.pow."""

# %% focal-loss
@keras.saving.register_keras_serializable()
class FocalLoss(keras.losses.Loss):
    def __init__(self, gamma=2.0, reduction="sum_over_batch_size", name="focal_loss"):
        super().__init__(reduction=reduction, name=name)
        self.gamma = float(gamma)

    @tf.function
    def call(self, y_true, y_pred):
        num_classes = y_pred.shape[-1]
        if len(y_true.shape) == 2:
            y_true = y_true[:, 0]
        one_hot = tf.one_hot(tf.cast(y_true, tf.int64), num_classes)
        z = y_pred - tf.stop_gradient(tf.reduce_max(y_pred, axis=-1, keepdims=True))
        log_p = tf.reduce_sum(one_hot * z, axis=-1) - tf.math.log(tf.reduce_sum(tf.exp(z), axis=-1))
        return tf.pow(1.0 - tf.exp(log_p), self.gamma) * -log_p

    def get_config(self):
        config = super().get_config()
        config["gamma"] = self.gamma
        return config
