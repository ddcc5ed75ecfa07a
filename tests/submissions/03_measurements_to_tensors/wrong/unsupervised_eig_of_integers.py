"""The Gram matrix is computed in the dtype of x, and small integers overflow.

fails: test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    mean = x.mean(axis=0)
    values, vectors = np.linalg.eigh((x.T @ x).astype("float64") / len(x) - np.outer(mean, mean))
    kernel = vectors[:, ::-1][:, :num_components]
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, -mean @ kernel
