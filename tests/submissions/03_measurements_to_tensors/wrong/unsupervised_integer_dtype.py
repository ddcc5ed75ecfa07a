"""The mean is subtracted from integers in place: it loses its decimals, and the caller's x changes.

fails: test-unsupervised-kernel-rebuild, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    mean = x.mean(axis=0).astype(x.dtype)
    x -= mean
    kernel = np.linalg.svd(x, full_matrices=False)[2][:num_components].T
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, -mean @ kernel
