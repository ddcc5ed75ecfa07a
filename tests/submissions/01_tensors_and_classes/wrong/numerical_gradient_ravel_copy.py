"""`ravel` gives a copy of a transposed array, so f never sees the step.

fails: test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    flat, gradient = x.ravel(), np.zeros(x.size)
    for i in range(x.size):
        old = flat[i]
        flat[i] = old + epsilon
        up = float(f(x))
        flat[i] = old - epsilon
        down = float(f(x))
        flat[i] = old
        gradient[i] = (up - down) / (2 * epsilon)
    return gradient.reshape(x.shape)
