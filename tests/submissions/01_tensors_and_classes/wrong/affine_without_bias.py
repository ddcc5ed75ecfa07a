"""b is checked and never added.

fails: test-affine-values, test-affine-dtype, test-affine-rank, test-affine-tape, test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.matmul(x, w)
