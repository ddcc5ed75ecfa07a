"""`tf.cast(0.1, "float64")` makes the Python float a float32 tensor first.

fails: test-accumulator-float64
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.total += float(tf.reduce_sum(tf.cast(x, "float64")))
        return self.total
