"""The normal equations are solved, which needs columns that do not depend on each other.

fails: test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    A = np.hstack([x, np.ones((len(x), 1))])
    weights = np.linalg.solve(A.T @ A, A.T @ y)
    return weights[:-1], weights[-1]
