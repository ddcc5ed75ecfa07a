"""The standard deviation sqrt(2 / (input_dim + units)) stands in the place of the limit.

fails: test-glorot-uniform-limit
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = random.randrange(2**31) if seed is None else seed

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(2 / sum(shape))
        return keras.random.uniform(shape, -limit, limit, dtype or "float32", seed=self.seed)
