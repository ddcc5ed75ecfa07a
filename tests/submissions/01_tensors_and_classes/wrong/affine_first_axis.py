"""The sum runs over axis 1 of x, which is the last one only at rank 2.

fails: test-affine-rank
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.tensordot(x, w, axes=[[1], [0]]) + b
