"""Arrays have `.sum()`, tensors have none: x is thought to be a number or an array.

fails: test-accumulator-inputs, test-accumulator-float64
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.total += float(x.astype("float64").sum()) if hasattr(x, "sum") else float(x)
        return self.total
