"""Perturbed in place and not set back: later entries see the moved ones.

fails: test-numerical-gradient-values, test-numerical-gradient-tensor
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        x[index] += epsilon
        up = float(f(x))
        x[index] -= 2 * epsilon
        down = float(f(x))
        gradient[index] = (up - down) / (2 * epsilon)
    return gradient
