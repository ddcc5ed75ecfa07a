"""Inputs and targets become float32 first.

fails: test-supervised-kernel-optimum
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float32"), np.asarray(y, "float32")
    x_mean, y_mean = x.mean(axis=0), y.mean(axis=0)
    kernel = np.linalg.lstsq(x - x_mean, y - y_mean, rcond=None)[0]
    return kernel, y_mean - x_mean @ kernel
