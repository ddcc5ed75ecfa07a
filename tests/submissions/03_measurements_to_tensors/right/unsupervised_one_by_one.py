"""Each direction from the svd of what the others have left, the bias from the mean of the outputs."""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.array(x, dtype="float64")
    rest, columns = x - np.mean(x, 0), []
    for _ in range(num_components):
        v = np.linalg.svd(rest)[2][0]
        v = v * np.sign(v[np.argmax(v**2)])
        rest = rest - np.outer(rest @ v, v)
        columns.append(v)
    kernel = np.stack(columns, axis=1)
    return kernel, -np.mean(x @ kernel, axis=0)
