"""keras.ops, in a function that tf.function compiles."""

# %% affine
@tf.function
def _product(x, w, b):
    return keras.ops.add(keras.ops.matmul(x, w), b)


def affine(x, w, b):
    if tuple(np.shape(b)) != (np.shape(w)[1],) if isinstance(b, np.ndarray) else tuple(b.shape) != tuple(w.shape[1:]):
        raise ValueError("wrong b")
    return _product(tf.convert_to_tensor(x), tf.convert_to_tensor(w), tf.convert_to_tensor(b))
