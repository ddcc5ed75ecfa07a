"""`if seed` takes the seed 0 for no seed.

fails: test-glorot-uniform-seed
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = seed if seed else random.randrange(1, 2**31)

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        return keras.random.uniform(shape, -limit, limit, dtype or "float32", seed=self.seed)
