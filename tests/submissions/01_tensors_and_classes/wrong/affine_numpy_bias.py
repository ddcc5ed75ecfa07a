"""Only b goes through `.numpy()`: a gradient for b is missing.

fails: test-affine-tape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.matmul(x, w) + np.asarray(b)
