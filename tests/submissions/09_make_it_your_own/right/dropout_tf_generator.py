"""A generator of TensorFlow."""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        if not 0 <= rate < 1:
            raise ValueError(f"rate must be at least 0 and below 1, not {rate}")
        self.rate = rate
        self.seed_generator = tf.random.Generator.from_non_deterministic_state() if seed is None else tf.random.Generator.from_seed(seed)

    def call(self, inputs, training=None):
        if not training or self.rate == 0:
            return inputs
        draws = self.seed_generator.uniform(tf.shape(inputs))
        return tf.where(draws < self.rate, tf.zeros_like(inputs), inputs / (1 - self.rate))
