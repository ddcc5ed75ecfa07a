"""The eigenvectors of X_c^T X_c, in reverse order."""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = np.asarray(x, float)
    centred = x - x.mean(axis=0, keepdims=True)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    kernel = vectors[:, ::-1][:, :num_components].copy()
    for column in kernel.T:
        if abs(column.min()) > column.max():
            column *= -1
    return kernel, -(kernel.T @ x.mean(axis=0))
