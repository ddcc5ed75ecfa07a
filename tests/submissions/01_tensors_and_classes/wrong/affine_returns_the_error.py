"""The ValueError is made and returned, not raised.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        return ValueError("wrong shape of b")
    return tf.matmul(x, w) + b
