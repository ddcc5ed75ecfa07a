"""The mean is divided by the sum of the weights.

fails: test-mini-loss-weights
"""

# %% mini-loss
class MiniLoss:
    def __init__(self, reduction="sum_over_batch_size"):
        if reduction not in ("sum_over_batch_size", "sum", "none", None):
            raise ValueError("reduction")
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
                return tf.math.divide_no_nan(tf.reduce_sum(losses), tf.reduce_sum(sample_weight))
        if self.reduction == "sum_over_batch_size":
            return tf.reduce_mean(losses)
        if self.reduction == "sum":
            return tf.reduce_sum(losses)
        return losses

    def call(self, y_true, y_pred):
        raise NotImplementedError
