"""The visible result is written down.

fails: test-affine-values, test-affine-dtype, test-affine-rank, test-affine-tape, test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (2,):
        raise ValueError
    return tf.constant([[14.0, -11.0], [20.0, -11.0]])
