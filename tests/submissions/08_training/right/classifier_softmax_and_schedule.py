"""Probabilities, He initialisation and a cosine schedule."""

# %% classifier
def make_classifier():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Rescaling(1 / 16),
        keras.layers.Dense(64, "relu", kernel_initializer="he_normal"),
        keras.layers.Dense(10, "softmax"),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy()
    return model, loss_fn, keras.optimizers.Adam(keras.optimizers.schedules.CosineDecay(0.02, 320))
