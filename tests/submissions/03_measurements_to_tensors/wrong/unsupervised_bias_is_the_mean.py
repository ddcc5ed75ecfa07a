"""The second result is the mean of x, not what the kernel makes of it.

fails: test-unsupervised-kernel-bias, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, -mean
