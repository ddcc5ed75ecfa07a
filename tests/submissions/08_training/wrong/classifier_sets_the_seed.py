"""The seed is set in the function.

fails: test-classifier-budget
"""

# %% classifier
def make_classifier():
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Rescaling(1 / 16),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(60, "relu"),
        keras.layers.Dense(10),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return model, loss_fn, keras.optimizers.Adam(0.01)
