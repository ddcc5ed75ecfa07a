"""All entries move at once, which gives one number.

fails: test-numerical-gradient-values, test-numerical-gradient-shape, test-numerical-gradient-dtype,
    test-numerical-gradient-tensor, test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    slope = (float(f(x + epsilon)) - float(f(x - epsilon))) / (2 * epsilon)
    return np.full(x.shape, slope)
