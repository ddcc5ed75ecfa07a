"""Multiplies by a mask of a Bernoulli draw."""

# %% dropout
class Dropout(keras.layers.Layer):
    def __init__(self, rate, seed=None):
        super().__init__()
        if rate < 0 or rate >= 1:
            raise ValueError("0 <= rate < 1")
        self.keep = 1 - rate
        self.generator = keras.random.SeedGenerator(seed)

    def call(self, inputs, training=False):
        if training:
            mask = keras.random.binomial(keras.ops.shape(inputs), counts=1, probabilities=self.keep, seed=self.generator)
            return inputs * mask / self.keep
        return inputs
