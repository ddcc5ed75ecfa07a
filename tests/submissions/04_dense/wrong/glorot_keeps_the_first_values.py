"""The first values are stored and returned for every shape.

fails: test-glorot-uniform-seed
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed, self.values = random.randrange(2**31) if seed is None else seed, None

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        if self.values is None:
            self.values = keras.random.uniform(shape, -limit, limit, dtype or "float32", seed=self.seed)
        return self.values
