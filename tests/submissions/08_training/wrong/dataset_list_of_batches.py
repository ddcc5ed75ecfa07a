"""A list is returned.

fails: test-make-dataset-pairs, test-make-dataset-shuffle, test-make-dataset-seed, test-make-dataset-prefetch
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        dataset = dataset.shuffle(len(x), seed=seed)
    return list(dataset.batch(batch_size))
