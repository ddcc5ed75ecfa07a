"""The buffer of shuffle has the size of a batch.

fails: test-make-dataset-shuffle
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        dataset = dataset.shuffle(min(10, len(x)), seed=seed)
    return dataset.batch(batch_size).prefetch(tf.data.AUTOTUNE)
