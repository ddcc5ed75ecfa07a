"""The total is kept under another name; the promised attribute `total` stays 0.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0
        self.value = 0.0

    def __call__(self, x):
        self.count()
        self.value += float(np.asarray(x, "float64").sum())
        return self.value
