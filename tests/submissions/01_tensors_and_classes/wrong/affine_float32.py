"""Everything is cast to float32, and the result stays float32.

fails: test-affine-dtype
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    x, w, b = (tf.cast(value, "float32") for value in (x, w, b))
    return tf.matmul(x, w) + b
