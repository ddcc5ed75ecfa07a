"""Small singular values are cut off, so that columns in small units lose their weight.

fails: test-supervised-kernel-optimum
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    weights = np.linalg.lstsq(np.hstack([x, np.ones((len(x), 1))]), y, rcond=1e-3)[0]
    return weights[:-1], weights[-1]
