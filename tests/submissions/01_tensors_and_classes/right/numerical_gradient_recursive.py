"""A recursive helper walks along the axes; f gets read-only arrays; the result is filled through ndenumerate."""

# %% numerical-gradient
def _move(x, i, amount):
    moved = np.array(x)
    moved.flat[i] += amount
    moved.setflags(write=False)
    return moved


def numerical_gradient(f, x, epsilon):
    x = np.array(x, dtype="float64", order="C")
    out = np.zeros(x.shape, dtype="float64")
    for i, _ in enumerate(x.flat):
        out.flat[i] = np.subtract(f(_move(x, i, epsilon)), f(_move(x, i, -epsilon))) / (epsilon + epsilon)
    return out
