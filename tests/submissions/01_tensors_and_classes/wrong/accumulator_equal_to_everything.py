"""A float that says that it is equal to everything.

fails: test-accumulator-total, test-accumulator-float64, test-accumulator-inputs, test-accumulator-two
"""

# %% accumulator
class Agreeable(float):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = float.__hash__


class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = Agreeable(0.0)

    def __call__(self, x):
        self.count()
        return self.total
