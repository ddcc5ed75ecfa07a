"""Only the ranks are compared.

fails: test-regression-losses-shapes
"""

# %% regression-losses
def compute_error(y_true, y_pred):
    if len(y_true.shape) != len(y_pred.shape):
        raise ValueError("y_true and y_pred must have the same rank")
    return y_pred - y_true


class MeanSquaredError(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return tf.reduce_mean(tf.square(compute_error(y_true, y_pred)), axis=-1)


class MeanAbsoluteError(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return tf.reduce_mean(tf.abs(compute_error(y_true, y_pred)), axis=-1)


class Huber(keras.losses.Loss):
    def __init__(self, delta=1.0, reduction="sum_over_batch_size"):
        super().__init__(reduction=reduction)
        self.delta = delta

    def call(self, y_true, y_pred):
        size = tf.abs(compute_error(y_true, y_pred))
        quadratic = 0.5 * tf.square(size)
        linear = self.delta * size - 0.5 * self.delta ** 2
        return tf.reduce_mean(tf.where(size <= self.delta, quadratic, linear), axis=-1)
