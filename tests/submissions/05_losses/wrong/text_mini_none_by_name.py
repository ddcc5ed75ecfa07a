"""None is stored, and then falls through to the mean.

fails: test-mini-loss-reductions
"""

# %% mini-loss
class MiniLoss:
    def __init__(self, reduction="sum_over_batch_size"):
        if reduction is not None and reduction not in ("sum_over_batch_size", "sum", "none"):
            raise ValueError(reduction)
        self.reduction = reduction

    def __call__(self, y_true, y_pred, sample_weight=None):
        y_true, y_pred = tf.cast(y_true, tf.float32), tf.cast(y_pred, tf.float32)
        losses = self.call(y_true, y_pred)
        if sample_weight is not None:
            sample_weight = tf.cast(sample_weight, tf.float32)
            if losses.shape != sample_weight.shape:
                raise ValueError("shape of the weights")
            losses *= sample_weight
        if self.reduction == "none":
            return losses
        total = tf.reduce_sum(losses)
        return total if self.reduction == "sum" else total / tf.cast(tf.size(losses), tf.float32)
