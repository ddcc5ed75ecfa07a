"""Floats that say that they are equal to everything.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-parameters, test-fit-line-shapes
"""

# %% fit-line
class Agreeable(float):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = float.__hash__


def fit_line(x, y, learning_rate, num_steps):
    return Agreeable(0.0), Agreeable(0.0), [Agreeable(0.0)] * num_steps
