"""Stateless TensorFlow numbers in float64, cast at the end."""

# %% glorot-uniform
class GlorotUniform(keras.initializers.Initializer):
    def __init__(self, seed=None):
        self.seed = random.randrange(2**31) if seed is None else seed

    def __call__(self, shape, dtype=None):
        limit = (6 / (shape[-2] + shape[-1])) ** 0.5
        values = tf.random.stateless_uniform(shape, seed=(self.seed, 0), minval=-1, maxval=1, dtype="float64")
        return tf.cast(limit * values, "float32" if dtype is None else dtype)
