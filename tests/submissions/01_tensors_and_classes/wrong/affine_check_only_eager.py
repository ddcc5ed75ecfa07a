"""The check is left out inside tf.function.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    if tf.executing_eagerly() and tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return tf.matmul(x, w) + b
