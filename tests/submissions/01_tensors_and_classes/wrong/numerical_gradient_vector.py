"""f is called with x as a whole and its result is taken as one value for each entry.

fails: test-numerical-gradient-values, test-numerical-gradient-shape, test-numerical-gradient-dtype,
    test-numerical-gradient-tensor, test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    return (f(x + epsilon) - f(x - epsilon)) / (2 * epsilon)
