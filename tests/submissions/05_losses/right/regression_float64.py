"""float64 inside, means by matrix products."""

# %% regression-losses
def mean(x):
    return tf.einsum("...i,i->...", x, tf.ones(x.shape[-1], "float64") / x.shape[-1])


def errors(y_true, y_pred):
    if y_true.shape.as_list() != y_pred.shape.as_list():
        raise ValueError(f"{y_true.shape} and {y_pred.shape}")
    return tf.cast(y_pred, "float64") - tf.cast(y_true, "float64")


class MeanSquaredError(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return mean(tf.square(errors(y_true, y_pred)))


class MeanAbsoluteError(keras.Loss):
    def call(self, y_true, y_pred):
        e = errors(y_true, y_pred)
        return mean(e * tf.sign(e))


class Huber(keras.Loss):
    def __init__(self, delta=1.0, reduction="sum_over_batch_size"):
        keras.Loss.__init__(self, reduction=reduction)
        self.d = delta

    def call(self, y_true, y_pred):
        e = tf.abs(errors(y_true, y_pred))
        is_near = tf.cast(e < self.d, "float64")
        return mean(is_near * e**2 / 2 + (1 - is_near) * self.d * (e - self.d / 2))
