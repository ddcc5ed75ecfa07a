"""The derivative of a relu is multiplied in, though the layer has no activation.

fails: test-dense-backward-kernel, test-dense-backward-bias, test-dense-backward-inputs, test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    d_outputs = d_outputs * (x @ kernel > 0)
    rows = x.reshape(-1, x.shape[-1])
    d_rows = d_outputs.reshape(-1, d_outputs.shape[-1])
    return rows.T @ d_rows, d_rows.sum(axis=0), d_outputs @ kernel.T
