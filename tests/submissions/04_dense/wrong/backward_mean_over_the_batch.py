"""Kernel and bias gradients are divided by the batch.

fails: test-dense-backward-kernel, test-dense-backward-bias, test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    rows = x.reshape(-1, x.shape[-1])
    d_rows = d_outputs.reshape(-1, d_outputs.shape[-1])
    return rows.T @ d_rows / len(rows), d_rows.mean(axis=0), d_outputs @ kernel.T
