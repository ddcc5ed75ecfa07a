"""Everything is computed and returned in float64.

fails: test-affine-dtype
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    x, w, b = (tf.cast(value, "float64") for value in (x, w, b))
    return tf.matmul(x, w) + b
