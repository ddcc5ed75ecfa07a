"""The step is epsilon times |x|, or at least epsilon.

fails: test-numerical-gradient-values
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = epsilon * max(1.0, abs(float(x[index])))
        up, down = x.copy(), x.copy()
        up[index] += step
        down[index] -= step
        gradient[index] = (float(f(up)) - float(f(down))) / (2 * step)
    return gradient
