"""The batch normalization makes it 5,066 parameters.

fails: test-classifier-budget
"""

# %% classifier
def make_classifier():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Rescaling(1 / 16),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(64, "relu"),
        keras.layers.Dense(10),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return model, loss_fn, keras.optimizers.Adam(0.01)
