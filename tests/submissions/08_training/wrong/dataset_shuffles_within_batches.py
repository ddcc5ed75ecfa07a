"""Rows change places only within their batch.

fails: test-make-dataset-shuffle, test-make-dataset-seed
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        dataset = dataset.shuffle(batch_size, seed=seed)
    return dataset.batch(batch_size).prefetch(1)
