"""A better formula with four values of f, not the stated one.

fails: test-numerical-gradient-values
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        values = []
        for k in (-2, -1, 1, 2):
            moved = x.copy()
            moved[index] += k * epsilon
            values.append(float(f(moved)))
        gradient[index] = (values[0] - 8 * values[1] + 8 * values[2] - values[3]) / (12 * epsilon)
    return gradient
