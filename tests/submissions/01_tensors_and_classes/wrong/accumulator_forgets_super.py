"""`__init__` does not run that of CallCounter, and the calls are counted under a name of the student's own.

fails: test-accumulator-calls, test-accumulator-two
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        self.total = 0.0
        self.calls = 0

    def __call__(self, x):
        self.calls += 1
        self.total += float(np.asarray(x, "float64").sum())
        return self.total
