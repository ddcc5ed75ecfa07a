"""Uniform numbers of Keras, in a plain class without a base."""

# %% glorot-uniform
class GlorotUniform(object):
    def __init__(self, seed=None):
        self.seed = random.randrange(2**31) if seed is None else seed

    def __call__(self, shape, dtype=None):
        limit = np.sqrt(6 / sum(shape))
        return keras.random.uniform(shape, -limit, limit, dtype or "float32", seed=self.seed)
