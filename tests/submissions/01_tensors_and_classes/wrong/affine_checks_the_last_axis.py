"""Only the last axis of b is compared: (1, units) and (n, units) pass.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if len(b.shape) == 0 or b.shape[-1] != w.shape[-1]:
        raise ValueError
    return tf.matmul(x, w) + b
