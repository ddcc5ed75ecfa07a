"""The means are subtracted in place: the caller's arrays change.

fails: test-supervised-kernel-optimum
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    x_mean, y_mean = x.mean(axis=0), y.mean(axis=0)
    x -= x_mean
    kernel = np.linalg.lstsq(x, y - y_mean, rcond=None)[0]
    return kernel, y_mean - x_mean @ kernel
