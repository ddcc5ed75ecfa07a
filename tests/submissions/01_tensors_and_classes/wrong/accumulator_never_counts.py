"""`__call__` overlooks the counting: the student thinks that the parent counts by itself.

fails: test-accumulator-calls, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.total += float(np.asarray(x, "float64").sum())
        return self.total
