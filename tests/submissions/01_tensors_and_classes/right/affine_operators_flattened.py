"""The operators @ and +, on x made a matrix and given its shape back; NumPy arrays stay NumPy arrays."""

# %% affine
def affine(x, w, b):
    input_dim, units = w.shape
    if not (len(b.shape) == 1 and b.shape[-1] == units):
        raise ValueError(f"b has the shape {b.shape}")
    if isinstance(x, np.ndarray):
        return x @ w + b
    rows = tf.reshape(x, (-1, input_dim)) @ w + b
    return tf.reshape(rows, x.shape[:-1] + [units])
