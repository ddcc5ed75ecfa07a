"""The sum of each column is made positive.

fails: test-unsupervised-kernel-sign
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T
    kernel = kernel * np.where(kernel.sum(axis=0) < 0, -1, 1)
    return kernel, -mean @ kernel
