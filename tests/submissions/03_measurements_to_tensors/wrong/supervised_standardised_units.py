"""The kernel belongs to standardised inputs: the scale is not undone.

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    deviation = x.std(axis=0)
    z = (x - x.mean(axis=0)) / np.where(deviation < 1e-12, 1.0, deviation)
    kernel = np.linalg.lstsq(z, y - y.mean(axis=0), rcond=None)[0]
    return kernel, y.mean(axis=0)
