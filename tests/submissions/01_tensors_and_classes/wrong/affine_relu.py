"""A relu follows, as in a layer seen elsewhere.

fails: test-affine-values, test-affine-dtype, test-affine-rank, test-affine-tape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.nn.relu(tf.matmul(x, w) + b)
