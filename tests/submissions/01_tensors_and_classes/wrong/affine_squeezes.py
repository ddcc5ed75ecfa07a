"""The result loses its axes of size 1.

fails: test-affine-values, test-affine-rank
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.squeeze(tf.matmul(x, w) + b)
