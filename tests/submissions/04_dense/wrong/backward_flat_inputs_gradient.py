"""The gradient of x keeps its axes put into one.

fails: test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    rows = x.reshape(-1, x.shape[-1])
    d_rows = d_outputs.reshape(-1, d_outputs.shape[-1])
    return rows.T @ d_rows, d_rows.sum(axis=0), d_rows @ kernel.T
