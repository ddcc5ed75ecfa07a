"""The result is rounded to five digits.

fails: test-numerical-gradient-values, test-numerical-gradient-shape, test-numerical-gradient-tensor,
    test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return np.round(gradient, 5)
