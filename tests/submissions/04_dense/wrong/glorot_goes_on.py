"""One generator for the object: the second call gives new values.

fails: test-glorot-uniform-seed
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.generator = np.random.default_rng(seed)

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        return self.generator.uniform(-limit, limit, shape).astype(dtype or "float32")
