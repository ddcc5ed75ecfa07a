"""The bias is zero: the outputs are not centred.

fails: test-unsupervised-kernel-bias, test-unsupervised-kernel-wide
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float64")
    kernel = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)[2][:num_components].T
    kernel = kernel * np.sign(kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)])
    return kernel, np.zeros(num_components)
