"""Only the rank of b is compared: (1,) passes.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if len(b.shape) != 1:
        raise ValueError
    return tf.matmul(x, w) + b
