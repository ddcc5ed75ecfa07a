"""Pixels are divided by 255, and Adam stays as it comes.

fails: test-classifier-validation, test-classifier-new-images
"""

# %% classifier
def make_classifier():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Rescaling(1 / 255),
        keras.layers.Dense(64, "relu"),
        keras.layers.Dense(10),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return model, loss_fn, keras.optimizers.Adam()
