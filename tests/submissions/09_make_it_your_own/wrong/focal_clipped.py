"""Probabilities are clipped to 1e-7.

fails: test-focal-loss-large
"""

# %% focal-loss
@keras.saving.register_keras_serializable("exercise09")
class FocalLoss(keras.losses.Loss):
    def __init__(self, gamma=2.0, reduction="sum_over_batch_size", name="focal_loss"):
        super().__init__(reduction=reduction, name=name)
        self.gamma = gamma

    def call(self, y_true, y_pred):
        classes = tf.cast(tf.reshape(y_true, (-1,)), "int32")
        log_p = tf.gather(tf.math.log(tf.clip_by_value(tf.nn.softmax(y_pred), 1e-7, 1.0)), classes, batch_dims=1)  # (batch,)
        return -(-tf.math.expm1(log_p)) ** self.gamma * log_p

    def get_config(self):
        return {**super().get_config(), "gamma": self.gamma}
