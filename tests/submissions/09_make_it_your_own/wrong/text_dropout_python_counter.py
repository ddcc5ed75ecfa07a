"""A Python counter makes the seed of each draw; a recorded function counts only once.

fails: test-dropout-compiled
"""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        if not 0 <= rate < 1:
            raise ValueError(f"rate must be at least 0 and below 1, not {rate}")
        self.rate = rate
        self.seed, self.calls = np.random.randint(10**6) if seed is None else seed, 0

    def call(self, inputs, training=None):
        if not training or self.rate == 0:
            return inputs
        self.calls += 1
        draws = keras.random.uniform(tf.shape(inputs), seed=self.seed * 1000 + self.calls)
        return tf.where(draws < self.rate, tf.zeros_like(inputs), inputs / (1 - self.rate))
