"""`np.asarray` makes no copy of a float64 array: the caller's x moves while f runs.

fails: test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.asarray(x, "float64")
    if not x.flags.writeable:
        x = x.copy()
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        old = float(x[index])
        x[index] = old + epsilon
        up = float(f(x))
        x[index] = old - epsilon
        down = float(f(x))
        x[index] = old
        gradient[index] = (up - down) / (2 * epsilon)
    return gradient
