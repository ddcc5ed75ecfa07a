"""The rate is checked in call, not in __init__.

fails: test-dropout-rate
"""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        self.rate = rate
        self.seed_generator = keras.random.SeedGenerator(seed)

    def call(self, inputs, training=None):
        if not 0 <= self.rate < 1:
            raise ValueError(self.rate)
        if not training or self.rate == 0:
            return inputs
        draws = keras.random.uniform(tf.shape(inputs), seed=self.seed_generator)
        return tf.where(draws < self.rate, tf.zeros_like(inputs), inputs / (1 - self.rate))
