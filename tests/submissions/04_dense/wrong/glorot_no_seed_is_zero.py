"""Without a seed every object gives the values of the seed 0.

fails: test-glorot-uniform-seed
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = seed or 0

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        return keras.random.uniform(shape, -limit, limit, dtype or "float32", seed=self.seed)
