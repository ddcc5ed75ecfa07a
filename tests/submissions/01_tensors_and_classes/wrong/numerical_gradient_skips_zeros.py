"""Entries that are 0 are thought to have the gradient 0.

fails: test-numerical-gradient-values
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        if x[index] == 0:
            continue
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return gradient
