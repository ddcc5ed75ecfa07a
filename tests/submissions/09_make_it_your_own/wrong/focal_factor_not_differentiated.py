"""The factor is cut off from the tape.

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
        log_p = tf.gather(tf.nn.log_softmax(y_pred), classes, batch_dims=1)  # (batch,)
        return -tf.stop_gradient(-tf.math.expm1(log_p)) ** self.gamma * log_p

    def get_config(self):
        return {**super().get_config(), "gamma": self.gamma}
