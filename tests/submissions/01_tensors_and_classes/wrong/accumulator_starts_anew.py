"""A local variable `total` takes the place of the attribute: nothing is remembered.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-inputs, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        total = 0.0
        total += float(np.asarray(x, "float64").sum())
        self.total = total
        return total
