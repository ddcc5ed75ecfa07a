"""First a kernel without bias, then the mean of what is left as the bias.

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    kernel = np.linalg.lstsq(x, y, rcond=None)[0]
    return kernel, (y - x @ kernel).mean(axis=0)
