"""np.nditer with a multi-index, and one-sided halves that are averaged."""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    point = np.array(tf.convert_to_tensor(x).numpy(), dtype=float)
    result = np.empty_like(point)
    middle = float(f(point.copy()))
    it = np.nditer(point, flags=["multi_index", "zerosize_ok"])
    while not it.finished:
        i = it.multi_index
        forward = point.copy()
        forward[i] = forward[i] + epsilon
        backward = point.copy()
        backward[i] = backward[i] - epsilon
        right = (float(f(forward)) - middle) / epsilon
        left = (middle - float(f(backward))) / epsilon
        result[i] = 0.5 * (right + left)
        it.iternext()
    return result
