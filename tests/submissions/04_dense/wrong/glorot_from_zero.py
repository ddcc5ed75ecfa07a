"""The range starts at 0.

fails: test-glorot-uniform-limit
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = random.randrange(2**31) if seed is None else seed

    def __call__(self, shape, dtype=None):
        return keras.random.uniform(shape, 0.0, np.sqrt(6 / sum(shape)), dtype or "float32", seed=self.seed)
