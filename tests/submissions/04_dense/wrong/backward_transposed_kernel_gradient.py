"""d_outputs and x change places: the gradient is transposed.

fails: test-dense-backward-kernel, test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    rows = x.reshape(-1, x.shape[-1])
    d_rows = d_outputs.reshape(-1, d_outputs.shape[-1])
    return d_rows.T @ rows, d_rows.sum(axis=0), d_outputs @ kernel.T
