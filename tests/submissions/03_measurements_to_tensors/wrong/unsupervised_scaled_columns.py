"""The columns are standardised first, which is another PCA.

fails: test-unsupervised-kernel-directions, test-unsupervised-kernel-sign, test-unsupervised-kernel-rebuild, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd((x - mean) / x.std(axis=0), full_matrices=False)[2][:num_components].T
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, -mean @ kernel
