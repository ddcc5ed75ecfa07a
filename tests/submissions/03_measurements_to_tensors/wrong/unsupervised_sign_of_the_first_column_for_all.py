"""The sign of the first column is applied to all columns.

fails: test-unsupervised-kernel-sign
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T
    if kernel[np.abs(kernel[:, 0]).argmax(), 0] < 0:
        kernel = -kernel
    return kernel, -mean @ kernel
