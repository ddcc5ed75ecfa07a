"""As on the page, the seed decides whether rows are shuffled; `shuffle` is not looked at.

fails: test-make-dataset-shuffle
"""

# %% make-dataset
def make_dataset(x, y, batch_size, shuffle=False, seed=None):
    dataset = tf.data.Dataset.from_tensor_slices((x, y))
    if seed is not None:
        dataset = dataset.shuffle(len(x), seed=seed)
    return dataset.batch(batch_size).prefetch(tf.data.AUTOTUNE)
