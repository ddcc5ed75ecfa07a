"""The row numbers are shuffled, the rows are gathered batch by batch."""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    x, y = tf.convert_to_tensor(x), tf.convert_to_tensor(y)
    numbers = tf.data.Dataset.range(len(x))
    if shuffle:
        numbers = numbers.shuffle(10 * len(x), seed=seed, reshuffle_each_iteration=True)
    batches = numbers.batch(batch_size, drop_remainder=False)
    return batches.map(lambda rows: (tf.gather(x, rows), tf.gather(y, rows))).prefetch(1)
