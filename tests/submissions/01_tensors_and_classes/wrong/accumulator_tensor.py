"""The total is a float64 tensor, not a Python float.

fails: test-accumulator-float64
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = tf.zeros((), "float64")

    def __call__(self, x):
        self.count()
        self.total = self.total + tf.reduce_sum(np.asarray(x, "float64"))
        return self.total
