"""`tf.constant` makes copies from the values, and the tape loses the variables.

fails: test-affine-tape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    x, w, b = tf.constant(np.asarray(x)), tf.constant(np.asarray(w)), tf.constant(np.asarray(b))
    return tf.matmul(x, w) + b
