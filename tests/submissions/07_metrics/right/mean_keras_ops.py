"""Operations of keras.ops, one variable of two numbers, other names."""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.sums = self.add_variable(shape=(2,), initializer="zeros", name="sums")

    def update_state(self, values, sample_weight=None):
        v = keras.ops.reshape(keras.ops.cast(values, "float32"), (-1,))
        w = keras.ops.ones_like(v)
        if sample_weight is not None:
            w = keras.ops.reshape(keras.ops.cast(sample_weight, "float32"), (-1,))
        self.sums.assign(self.sums + keras.ops.stack([keras.ops.sum(v * w), keras.ops.sum(w)]))

    def result(self):
        total, count = self.sums[0], self.sums[1]
        return keras.ops.where(count == 0, 0.0, total / keras.ops.where(count == 0, 1.0, count))
