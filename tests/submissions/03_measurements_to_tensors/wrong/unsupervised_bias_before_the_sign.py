"""The bias is computed before the signs are changed.

fails: test-unsupervised-kernel-bias, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T
    bias = -mean @ kernel
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, bias
