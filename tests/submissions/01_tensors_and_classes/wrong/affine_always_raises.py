"""The student expects b as a row, (1, units): the right b is an error.

fails: test-affine-values, test-affine-dtype, test-affine-rank, test-affine-tape, test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (1, w.shape[-1]):
        raise ValueError
    return tf.matmul(x, w) + b
