"""`num_calls = 0` is set by hand in the place of `super().__init__()`.

fails: test-accumulator-calls
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        self.num_calls = 0
        self.total = 0.0

    def __call__(self, x):
        self.count()
        self.total += float(np.sum(np.asarray(x, "float64")))
        return self.total
