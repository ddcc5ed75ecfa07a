"""The bias stays the last row of one array of weights.

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    A = np.hstack([x, np.ones((len(x), 1))])
    return np.linalg.lstsq(A, y, rcond=None)[0]
