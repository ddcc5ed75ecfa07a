"""x keeps its dtype: a step of 1e-6 is lost in float32, and truncated for integers.

fails: test-numerical-gradient-dtype, test-numerical-gradient-tensor
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] = up[index] + epsilon
        down[index] = down[index] - epsilon
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * epsilon)
    return gradient
