"""`tf.ensure_shape` raises an InvalidArgumentError, which is no ValueError.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    b = tf.ensure_shape(tf.convert_to_tensor(b), (w.shape[-1],))
    return tf.matmul(x, w) + b
