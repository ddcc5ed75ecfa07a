"""The smaller last batch is dropped.

fails: test-make-dataset-pairs, test-make-dataset-shuffle
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        dataset = dataset.shuffle(len(x), seed=seed)
    return dataset.batch(batch_size, drop_remainder=True).prefetch(tf.data.AUTOTUNE)
