"""An einsum, and the static shapes compared as TensorShape objects."""

# %% affine
def affine(x, w, b):
    w, b = tf.convert_to_tensor(w), tf.convert_to_tensor(b)
    b.shape.assert_is_compatible_with(w.shape[1:])
    return tf.einsum("...i,iu->...u", x, w) + b
