"""One product for each unit, stacked; w transposed on the way."""

# %% affine
def affine(x, w, b):
    def column(k, c):
        return tf.linalg.matvec(x, k) + c

    w = tf.convert_to_tensor(w)
    b = tf.convert_to_tensor(b)
    if b.shape.as_list() != [w.shape[-1]]:
        raise ValueError
    columns = [column(w[:, j], b[j]) for j in range(w.shape[-1])]
    return tf.stack(columns, axis=-1)
