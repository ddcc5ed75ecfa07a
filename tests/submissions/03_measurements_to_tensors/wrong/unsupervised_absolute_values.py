"""All entries are made positive.

fails: test-unsupervised-kernel-directions, test-unsupervised-kernel-sign, test-unsupervised-kernel-rebuild
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.abs(np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T)
    return kernel, -mean @ kernel
