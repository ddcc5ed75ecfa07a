"""No bias is fitted: the line goes through zero.

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    return np.linalg.lstsq(x, y, rcond=None)[0], np.zeros(y.shape[1])
