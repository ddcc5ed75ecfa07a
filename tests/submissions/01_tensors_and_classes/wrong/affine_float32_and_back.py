"""float64 is promised and float32 is computed: two casts.

fails: test-affine-dtype
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    dtype = x.dtype
    x, w, b = (tf.cast(value, "float32") for value in (x, w, b))
    return tf.cast(tf.matmul(x, w) + b, dtype)
