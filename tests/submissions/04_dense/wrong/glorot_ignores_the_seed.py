"""The seed is stored and not used.

fails: test-glorot-uniform-seed, test-glorot-uniform-use
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = seed

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        return np.random.default_rng().uniform(-limit, limit, shape).astype(dtype or "float32")
