"""Not inverted: scales down outside of training, and not in training.

fails: test-dropout-inference, test-dropout-values, test-dropout-compiled
"""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        if not 0 <= rate < 1:
            raise ValueError(f"rate must be at least 0 and below 1, not {rate}")
        self.rate = rate
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, inputs, training=None):
        if not training:
            return inputs * (1 - self.rate)
        draws = keras.random.uniform(tf.shape(inputs), seed=self.seed_generator)
        return tf.where(draws < self.rate, tf.zeros_like(inputs), inputs)
