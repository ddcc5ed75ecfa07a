"""The mean of x is added, not the sum.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-inputs, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.total += float(np.mean(np.asarray(x, "float64")))
        return self.total
