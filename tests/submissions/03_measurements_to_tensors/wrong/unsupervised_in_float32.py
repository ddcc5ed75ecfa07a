"""The inputs become float32 first.

fails: test-unsupervised-kernel-directions
"""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, "float32")
    mean = x.mean(axis=0)
    kernel = np.linalg.svd(x - mean, full_matrices=False)[2][:num_components].T
    largest = kernel[np.abs(kernel).argmax(axis=0), np.arange(num_components)]
    kernel = kernel * np.sign(largest)
    return kernel, -mean @ kernel
