"""The last batch is filled up with the first rows.

fails: test-make-dataset-pairs, test-make-dataset-shuffle
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    missing = -len(x) % batch_size
    x, y = tf.concat([x, x[:missing]], axis=0), tf.concat([y, y[:missing]], axis=0)
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        dataset = dataset.shuffle(len(x), seed=seed)
    return dataset.batch(batch_size).prefetch(1)
