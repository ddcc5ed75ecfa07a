"""Sums are kept in a list that is a class attribute; each object appends to the same list.

fails: test-accumulator-float64, test-accumulator-two, test-accumulator-total, test-accumulator-inputs
"""

# %% accumulator
class Accumulator(CallCounter):
    sums = []

    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.sums.append(float(np.asarray(x, "float64").sum()))
        self.total = sum(self.sums)
        return self.total
