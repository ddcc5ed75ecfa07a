"""The bias keeps the shape (1, units).

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    A = np.hstack([x, np.ones((len(x), 1))])
    weights = np.linalg.pinv(A) @ y
    return weights[:-1], weights[-1:]
