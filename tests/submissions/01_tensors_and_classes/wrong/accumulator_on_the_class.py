"""The total is an attribute of the class, and all objects add to it.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-inputs, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    total = 0.0

    def __init__(self):
        super().__init__()

    def __call__(self, x):
        self.count()
        Accumulator.total += float(np.asarray(x, "float64").sum())
        return Accumulator.total
