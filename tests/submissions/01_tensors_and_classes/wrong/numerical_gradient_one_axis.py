"""`range(len(x))` walks along the first axis only.

fails: test-numerical-gradient-shape, test-numerical-gradient-tensor, test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    if x.ndim == 0:
        return np.array((float(f(x + epsilon)) - float(f(x - epsilon))) / (2 * epsilon))
    for i in range(len(x)):
        up, down = x.copy(), x.copy()
        up[i] += epsilon
        down[i] -= epsilon
        gradient[i] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return gradient
