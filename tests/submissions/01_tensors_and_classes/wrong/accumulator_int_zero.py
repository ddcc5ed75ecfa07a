"""`total` starts as the int 0.

fails: test-accumulator-float64
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0

    def __call__(self, x):
        self.count()
        self.total += float(np.asarray(x, "float64").sum())
        return self.total
