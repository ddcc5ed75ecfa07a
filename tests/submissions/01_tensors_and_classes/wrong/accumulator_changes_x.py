"""The running total is written into the array x.

fails: test-accumulator-inputs
"""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        self.count()
        x = np.asarray(x, "float64")
        if x.ndim == 0:
            self.total += float(x)
        elif not x.size:
            pass
        else:
            x = x if x.flags.writeable else x.copy()
            flat = x.reshape(-1)
            np.cumsum(flat, out=flat)
            self.total += float(flat[-1])
        return self.total
