"""An empty x adds nothing, so the student returns before counting.

fails: test-accumulator-calls
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        x = np.asarray(x, "float64")
        if x.size == 0:
            return self.total
        self.count()
        self.total += float(x.sum())
        return self.total
