"""The first columns of V^T are taken for those of V.

fails: test-unsupervised-kernel-directions, test-unsupervised-kernel-sign, test-unsupervised-kernel-rebuild, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd(x - mean)[2][:, :num_components]
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, -mean @ kernel
