"""Weights compared by their number only.

fails: test-mini-loss-call, test-mini-loss-errors
"""

# %% mini-loss
class MiniLoss:
    def __init__(self, reduction="sum_over_batch_size"):
        allowed = ["sum_over_batch_size", "sum", "none", None]
        if reduction not in allowed:
            raise ValueError(f"reduction must be one of {allowed}")
        self.reduction = reduction

    def __call__(self, y_true, y_pred, sample_weight=None):
        y_true = tf.cast(tf.convert_to_tensor(y_true), tf.float32)
        y_pred = tf.cast(tf.convert_to_tensor(y_pred), tf.float32)
        losses = self.call(y_true, y_pred)
        if sample_weight is not None:
            w = tf.cast(tf.convert_to_tensor(sample_weight), tf.float32)
            if tf.size(w) != tf.size(losses):
                raise ValueError("one weight for each loss")
            losses = tf.multiply(w, losses)
        if self.reduction == "sum":
            return tf.math.reduce_sum(losses)
        elif self.reduction == "sum_over_batch_size":
            return tf.math.reduce_mean(losses)
        else:
            return losses
