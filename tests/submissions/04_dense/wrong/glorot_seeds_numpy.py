"""np.random.seed in each call: the global generator of NumPy is reset.

fails: test-glorot-uniform-use
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = random.randrange(2**31) if seed is None else seed

    def __call__(self, shape, dtype=None):
        np.random.seed(self.seed)
        limit = np.sqrt(6 / sum(shape))
        return np.random.uniform(-limit, limit, shape).astype(dtype or "float32")
