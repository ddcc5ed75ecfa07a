"""A penalty on large weights keeps the equations solvable, and moves the kernel.

fails: test-supervised-kernel-line, test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x, y = np.asarray(x, "float64"), np.asarray(y, "float64")
    A = np.hstack([x, np.ones((len(x), 1))])
    weights = np.linalg.solve(A.T @ A + 0.01 * np.eye(A.shape[1]), A.T @ y)
    return weights[:-1], weights[-1]
