"""The rows of V^T are returned as they are.

fails: test-unsupervised-kernel-directions, test-unsupervised-kernel-sign, test-unsupervised-kernel-bias, test-unsupervised-kernel-rebuild, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    mean = x.mean(axis=0)
    rows = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components]
    rows = rows * np.sign(rows[np.arange(num_components), np.abs(rows).argmax(axis=1)])[:, None]
    return rows, -rows @ mean
