"""Only for rank 2.

fails: test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    return x.T @ d_outputs, d_outputs.sum(axis=0), d_outputs @ kernel.T
