"""`range(len(x))` after reshape(-1) is fine, but a scalar comes back with shape (1,).

fails: test-numerical-gradient-shape
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.atleast_1d(np.array(x, "float64"))
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = np.squeeze(f(up) - f(down)) / (2 * epsilon)
    return gradient
