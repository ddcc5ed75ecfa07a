"""Only the number of entries of b is compared: (1, units) and, with one unit, () pass.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if np.prod(b.shape) != w.shape[-1]:
        raise ValueError
    return tf.matmul(x, w) + b
