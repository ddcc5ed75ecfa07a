"""`*` in the place of the matrix product.

fails: test-affine-values, test-affine-bias-shape, test-affine-dtype, test-affine-rank, test-affine-tape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return x * w + b
