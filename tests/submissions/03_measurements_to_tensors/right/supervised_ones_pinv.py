"""A column of ones and the pseudoinverse."""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    A = np.c_[np.ones(len(x)), x.astype(float)]
    theta = np.linalg.pinv(A) @ y
    return theta[1:], theta[0]
