"""`.item()` on what f returns: good for NumPy numbers, not for tensors and Python floats.

fails: test-numerical-gradient-tensor
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, "float64")
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += epsilon
        down[index] -= epsilon
        difference = f(up) - f(down)
        gradient[index] = (difference if isinstance(difference, float) else difference.item()) / (2 * epsilon)
    return gradient
