"""The weights are trained by gradient descent, and not to the end.

fails: test-supervised-kernel-line, test-supervised-kernel-optimum
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    A = np.hstack([x, np.ones((len(x), 1))])
    weights = np.zeros((A.shape[1], y.shape[1]))
    rate = 1 / np.linalg.eigvalsh(A.T @ A).max()
    for _ in range(500):
        weights -= rate * A.T @ (A @ weights - y)
    return weights[:-1], weights[-1]
