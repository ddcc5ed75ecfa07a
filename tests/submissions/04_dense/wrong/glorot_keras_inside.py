"""The initialiser of Keras does the work.

fails: test-glorot-uniform-use
"""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = seed

    def __call__(self, shape, dtype=None):
        return keras.initializers.GlorotUniform(self.seed)(shape, dtype)
