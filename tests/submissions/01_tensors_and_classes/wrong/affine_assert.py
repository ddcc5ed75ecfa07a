"""The check is an assert, which raises AssertionError.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    assert tuple(b.shape) == (w.shape[-1],), "wrong shape of b"
    return tf.matmul(x, w) + b
