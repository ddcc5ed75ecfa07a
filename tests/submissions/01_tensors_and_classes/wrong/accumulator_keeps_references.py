"""The arrays are kept and summed anew in each call: an array that the caller changes later changes the total.

fails: test-accumulator-inputs
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.inputs = []

    @property
    def total(self):
        return float(sum(np.asarray(x, "float64").sum() for x in self.inputs))

    def __call__(self, x):
        self.count()
        self.inputs.append(x)
        return self.total
