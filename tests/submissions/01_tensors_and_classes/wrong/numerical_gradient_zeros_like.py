"""`np.zeros_like(x)` of the argument: the result has the dtype of x, and integers are cut.

fails: test-numerical-gradient-dtype
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    gradient = np.zeros_like(x)
    x = np.array(x, "float64")
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return gradient
