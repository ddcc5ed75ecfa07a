"""The mean so far is corrected by each batch; float64 state."""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.value = self.add_weight(shape=(), initializer="zeros", dtype="float64")
        self.weight = self.add_weight(shape=(), initializer="zeros", dtype="float64")

    def update_state(self, values, sample_weight=None):
        values = tf.cast(values, "float64")
        if sample_weight is None:
            sample_weight = tf.ones_like(values)
        sample_weight = tf.reshape(tf.cast(sample_weight, "float64"), tf.shape(values))
        self.weight.assign_add(tf.reduce_sum(sample_weight))
        step = tf.reduce_sum(sample_weight * (values - self.value))
        self.value.assign_add(tf.math.divide_no_nan(step, tf.convert_to_tensor(self.weight)))

    def result(self):
        return tf.convert_to_tensor(self.value)
