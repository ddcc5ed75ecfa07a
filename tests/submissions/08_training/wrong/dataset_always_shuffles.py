"""The argument shuffle is ignored.

fails: test-make-dataset-shuffle, test-make-dataset-pairs
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if True:
        dataset = dataset.shuffle(len(x), seed=seed)
    return dataset.batch(batch_size).prefetch(tf.data.AUTOTUNE)
