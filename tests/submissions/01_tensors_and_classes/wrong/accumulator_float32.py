"""The total is a float32 tensor, turned into a float on the way out.

fails: test-accumulator-float64
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.total = float(tf.constant(self.total) + tf.reduce_sum(tf.cast(x, "float32")))
        return self.total
