"""f gets the flattened x.

fails: test-numerical-gradient-shape, test-numerical-gradient-tensor, test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    flat = x.ravel()
    gradient = np.zeros(flat.shape)
    for i in range(flat.size):
        step = np.zeros(flat.shape)
        step[i] = epsilon
        gradient[i] = (float(f(flat + step)) - float(f(flat - step))) / (2 * epsilon)
    return gradient.reshape(x.shape)
