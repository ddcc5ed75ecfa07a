"""Huber decides by the mean error of the example.

fails: test-regression-losses-mean, test-regression-losses-examples, test-regression-losses-delta, test-regression-losses-gradients
"""

# %% regression-losses
class MeanSquaredError(keras.losses.Loss):
    def call(self, y_true, y_pred):
        if y_true.shape != y_pred.shape:
            raise ValueError("shapes differ")
        return tf.reduce_mean((y_true - y_pred) ** 2, axis=-1)


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
        near = tf.reduce_mean(0.5 * e**2, axis=-1)
        far = tf.reduce_mean(self.delta * e - 0.5 * self.delta**2, axis=-1)
        return tf.where(tf.reduce_mean(e, axis=-1) <= self.delta, near, far)
