"""The function of TensorFlow, with a new seed for each call.

fails: test-dropout-values
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
        if not training or self.rate == 0:
            return inputs
        return keras.random.dropout(inputs, self.rate, seed=self.seed_generator)
