"""A tensordot and tf.nn.bias_add. tf.debugging.assert_shapes raises the ValueError, except for a scalar."""

# %% affine
def affine(x, w, b):
    if len(b.shape) == 0:
        raise ValueError("b is a scalar")
    tf.debugging.assert_shapes([(w, ("input_dim", "units")), (b, ("units",))])
    return tf.nn.bias_add(tf.tensordot(x, w, axes=[[-1], [0]]), b)
