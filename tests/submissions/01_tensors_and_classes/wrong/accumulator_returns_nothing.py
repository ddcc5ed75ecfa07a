"""`__call__` changes the total and returns nothing.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-inputs, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.total += float(np.asarray(x, "float64").sum())
