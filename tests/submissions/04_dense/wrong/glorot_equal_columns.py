"""One column is drawn and repeated for all units.

fails: test-glorot-uniform-limit
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = random.randrange(2**31) if seed is None else seed

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        column = np.random.default_rng(self.seed).uniform(-limit, limit, (shape[0], 1))
        return np.repeat(column, shape[1], axis=1).astype(dtype or "float32")
