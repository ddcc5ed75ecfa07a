"""x is summed in its own dtype, and only the sum becomes a float64.

fails: test-accumulator-float64
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        if isinstance(x, float):
            self.total += x
        else:
            self.total += float(tf.reduce_sum(x))
        return self.total
