"""From the cross-entropy of Keras."""

# %% focal-loss
@keras.saving.register_keras_serializable("exercise09")
class FocalLoss(keras.losses.Loss):
    def __init__(self, gamma=2.0, reduction="sum_over_batch_size", name="focal_loss"):
        super().__init__(reduction=reduction, name=name)
        self.gamma = gamma

    def call(self, y_true, y_pred):
        classes = tf.cast(tf.reshape(y_true, (-1,)), "int32")
        losses = keras.losses.sparse_categorical_crossentropy(classes, y_pred, from_logits=True)
        return (1 - tf.exp(-losses)) ** self.gamma * losses

    def get_config(self):
        return {**super().get_config(), "gamma": self.gamma}
