"""Batches are shuffled, not rows.

fails: test-make-dataset-pairs, test-make-dataset-shuffle, test-make-dataset-seed
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(batch_size)
    if shuffle:
        dataset = dataset.shuffle(len(dataset), seed=seed)
    return dataset.prefetch(tf.data.AUTOTUNE)
