"""d_outputs is returned as the gradient of the bias.

fails: test-dense-backward-bias, test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    rows = x.reshape(-1, x.shape[-1])
    d_rows = d_outputs.reshape(-1, d_outputs.shape[-1])
    return rows.T @ d_rows, d_outputs, d_outputs @ kernel.T
