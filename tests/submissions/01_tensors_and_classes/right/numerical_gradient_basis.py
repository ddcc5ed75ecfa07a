"""The rows of the identity are the directions e_i; a list comprehension."""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, np.float64)
    steps = epsilon * np.eye(x.size).reshape(x.size, *x.shape)
    differences = [np.asarray(f(x + step)) - np.asarray(f(x - step)) for step in steps]
    return np.reshape(differences, x.shape) / 2 / epsilon
