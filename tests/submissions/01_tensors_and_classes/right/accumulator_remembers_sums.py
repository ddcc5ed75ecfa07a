"""A list of partial sums, added up with math.fsum when asked; the counter is changed directly."""

# %% accumulator
import math

class Accumulator(CallCounter):
    def __init__(self):
        self.sums = []
        super(Accumulator, self).__init__()

    @property
    def total(self):
        return math.fsum(self.sums)

    def __call__(self, inputs):
        self.num_calls += 1
        self.sums += [float(value) for value in np.ravel(inputs)]
        return self.total
