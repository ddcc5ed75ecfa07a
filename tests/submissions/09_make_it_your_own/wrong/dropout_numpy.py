"""NumPy draws the mask: a recorded function repeats it.

fails: test-dropout-compiled
"""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        if not 0 <= rate < 1:
            raise ValueError(f"rate must be at least 0 and below 1, not {rate}")
        self.rate = rate
        self.rng = np.random.default_rng(seed)

    def call(self, inputs, training=None):
        if not training or self.rate == 0:
            return inputs
        draws = self.rng.uniform(size=inputs.shape)
        return tf.where(draws < self.rate, tf.zeros_like(inputs), inputs / (1 - self.rate))
