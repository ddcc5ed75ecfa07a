"""One mean is subtracted from all columns.

fails: test-unsupervised-kernel-directions, test-unsupervised-kernel-sign, test-unsupervised-kernel-bias, test-unsupervised-kernel-rebuild, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = np.full(x.shape[1], x.mean())
    kernel = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, -mean @ kernel
