"""b is brought into shape, where possible, and no error is raised.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if tf.size(b) == w.shape[-1]:
        b = tf.reshape(b, (w.shape[-1],))
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.matmul(x, w) + b
