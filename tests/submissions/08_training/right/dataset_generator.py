"""A generator draws the orders with NumPy."""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    x, y = np.asarray(x), np.asarray(y)
    rng = np.random.default_rng(seed)

    def rows():
        order = rng.permutation(len(x)) if shuffle else np.arange(len(x))
        for start in range(0, len(x), batch_size):
            yield x[order[start:start + batch_size]], y[order[start:start + batch_size]]

    signature = tuple(tf.TensorSpec((None, *a.shape[1:]), a.dtype) for a in (x, y))
    return tf.data.Dataset.from_generator(rows, output_signature=signature).prefetch(2)
