"""The squared loss takes the sum over the outputs.

fails: test-regression-losses-mean, test-regression-losses-examples, test-regression-losses-gradients
"""

# %% regression-losses
class MeanSquaredError(keras.losses.Loss):
    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError("shapes differ")
        return tf.reduce_sum((y_true - y_pred) ** 2, axis=-1)


class MeanAbsoluteError(keras.losses.Loss):
    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError("shapes differ")
        return tf.reduce_mean(tf.abs(y_true - y_pred), axis=-1)


class Huber(keras.losses.Loss):
    def __init__(self, delta=1.0, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.delta = delta

    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError("shapes differ")
        e = tf.abs(y_true - y_pred)
        losses = tf.where(e <= self.delta, 0.5 * e**2, self.delta * e - 0.5 * self.delta**2)
        return tf.reduce_mean(losses, axis=-1)
