"""Steps of epsilon / 2 to both sides, divided by epsilon: central, but not with the stated step.

fails: test-numerical-gradient-values
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon / 2
        down[index] -= epsilon / 2
        gradient[index] = (float(f(up)) - float(f(down))) / epsilon
    return gradient
