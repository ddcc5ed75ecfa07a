"""A base class looks at the shapes; Huber by clipping."""

# %% regression-losses
class Elementwise(keras.losses.Loss):
    def call(self, y_true, y_pred):
        if not y_true.shape.is_compatible_with(y_pred.shape):
            raise ValueError
        return keras.ops.mean(self.f(y_pred - y_true), axis=-1)


class MeanSquaredError(Elementwise):
    def f(self, e):
        return e * e


class MeanAbsoluteError(Elementwise):
    def f(self, e):
        return tf.maximum(e, -e)


class Huber(Elementwise):
    def __init__(self, delta=1.0, reduction="sum_over_batch_size", name="my_huber"):
        super().__init__(name, reduction)
        self.width = tf.constant(delta, "float32")

    def f(self, e):
        inside = tf.clip_by_value(e, -self.width, self.width)
        return inside * (e - inside / 2)
