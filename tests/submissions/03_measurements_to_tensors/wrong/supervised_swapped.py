"""The result is (bias, kernel).

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    A = np.hstack([np.ones((len(x), 1)), x])
    weights = np.linalg.pinv(A) @ y
    return weights[0], weights[1:]
