"""A backward difference.

fails: test-numerical-gradient-values, test-numerical-gradient-shape, test-numerical-gradient-keeps-x,
    test-numerical-gradient-tensor, test-numerical-gradient-dtype
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        down = x.copy()
        down[index] -= epsilon
        gradient[index] = (float(f(x)) - float(f(down))) / epsilon
    return gradient
