"""Python's `sum` adds along the first axis only: a matrix gives an array.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-inputs
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        x = np.asarray(x, "float64")
        self.total += sum(x) if x.ndim else float(x)
        return self.total
