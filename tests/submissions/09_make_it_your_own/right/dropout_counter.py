"""A counter as a weight, and stateless draws."""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        if not (rate >= 0 and rate < 1):
            raise ValueError(rate)
        self.rate = rate
        self.key = int(np.random.SeedSequence(seed).generate_state(1)[0] % 2**31)
        self.count = self.add_weight(shape=(), initializer="zeros", dtype="int32", trainable=False)

    def call(self, inputs, training=None):
        if training is None or not training:
            return inputs
        self.count.assign_add(1)
        draws = tf.random.stateless_uniform(tf.shape(inputs), seed=[self.key, tf.convert_to_tensor(self.count)])
        mask = tf.cast(draws >= self.rate, inputs.dtype)
        return mask * inputs / (1.0 - self.rate)
