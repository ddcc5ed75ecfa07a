"""The argument epsilon is replaced by a "better" one.

fails: test-numerical-gradient-values
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    epsilon = 1e-6
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return gradient
