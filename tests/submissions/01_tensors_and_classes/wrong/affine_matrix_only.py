"""x of another rank than 2 is declared an error.

fails: test-affine-rank, test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if len(x.shape) != 2 or tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.matmul(x, w) + b
