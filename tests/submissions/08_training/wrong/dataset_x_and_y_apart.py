"""x and y are shuffled each for itself.

fails: test-make-dataset-pairs, test-make-dataset-shuffle
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    xs, ys = tf.data.Dataset.from_tensor_slices(x), tf.data.Dataset.from_tensor_slices(y)
    if shuffle:
        xs = xs.shuffle(len(x), seed=seed)
        ys = ys.shuffle(len(x), seed=None if seed is None else seed + 1)
    return tf.data.Dataset.zip((xs, ys)).batch(batch_size).prefetch(1)
