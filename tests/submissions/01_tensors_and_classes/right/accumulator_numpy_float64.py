"""np.float64 is a subclass of float; the parent's class attribute stays in place and a helper method does the sum."""

# %% accumulator
class Accumulator(CallCounter):
    total = 0.0

    def __init__(self, *args):
        super().__init__(*args)

    def _entries(self, x):
        return np.array(x).astype(np.float64)

    def __call__(self, x):
        x = self._entries(x)
        self.total = self.total + np.sum(x)
        self.count()
        return self.total
