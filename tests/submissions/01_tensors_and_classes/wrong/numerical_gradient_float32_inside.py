"""Everything is float32, like TensorFlow's default.

fails: test-numerical-gradient-values, test-numerical-gradient-shape, test-numerical-gradient-dtype,
    test-numerical-gradient-tensor
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float32")
    gradient = np.zeros(x.shape, "float32")
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return gradient
