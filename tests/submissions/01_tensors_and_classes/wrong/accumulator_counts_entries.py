"""num_calls grows by the number of entries of x.

fails: test-accumulator-calls, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        for value in np.ravel(x):
            self.count()
            self.total += float(value)
        return self.total
