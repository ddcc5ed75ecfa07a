"""An unknown reduction raises in the call, not when the object is made.

fails: test-mini-loss-errors
"""

# %% mini-loss
class MiniLoss:
    def __init__(self, reduction="sum_over_batch_size"):
        self.reduction = reduction

    def __call__(self, y_true, y_pred, sample_weight=None):
        y_true = tf.cast(y_true, "float32")
        y_pred = tf.cast(y_pred, "float32")
        losses = self.call(y_true, y_pred)
        if sample_weight is not None:
            sample_weight = tf.cast(sample_weight, "float32")
            if sample_weight.shape != losses.shape:
                raise ValueError("weights")
            losses = losses * sample_weight
        if self.reduction == "sum_over_batch_size":
            return tf.reduce_mean(losses)
        if self.reduction == "sum":
            return tf.reduce_sum(losses)
        if self.reduction in ("none", None):
            return losses
        raise ValueError("reduction")

    def call(self, y_true, y_pred):
        raise NotImplementedError
