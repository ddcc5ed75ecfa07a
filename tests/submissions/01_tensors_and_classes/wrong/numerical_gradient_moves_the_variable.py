"""A variable is moved by assign, and set back at the end: the caller's variable changes while f runs.

fails: test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    if isinstance(x, tf.Variable):
        def value_at(point):
            x.assign(point)
            return float(f(point))
    else:
        def value_at(point):
            return float(f(point))
    start = np.array(x, "float64")
    gradient = np.zeros(start.shape)
    for index in np.ndindex(start.shape):
        up, down = start.copy(), start.copy()
        up[index] += epsilon
        down[index] -= epsilon
        gradient[index] = (value_at(up) - value_at(down)) / (2 * epsilon)
    if isinstance(x, tf.Variable):
        x.assign(start)
    return gradient
