"""One flat vector, perturbed in place and set back; f gets a view of it in the right shape."""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.asarray(x)
    flat = x.astype("float64").flatten()
    grads = []
    for i in range(flat.size):
        old = flat[i]
        flat[i] = old + epsilon
        above = f(flat.reshape(x.shape))
        flat[i] = old - epsilon
        below = f(flat.reshape(x.shape))
        flat[i] = old
        grads.append((above - below) / (2 * epsilon))
    return np.array(grads, dtype="float64").reshape(x.shape)
