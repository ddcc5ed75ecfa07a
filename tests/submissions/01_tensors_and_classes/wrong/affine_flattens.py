"""x is flattened to rank 2 and stays so.

fails: test-affine-rank
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.matmul(tf.reshape(x, (-1, w.shape[0])), w) + b
