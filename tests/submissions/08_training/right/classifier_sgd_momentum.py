"""Batch normalization and gradient descent with momentum."""

# %% classifier
def make_classifier():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Rescaling(1 / 16),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(60, "relu"),
        keras.layers.Dense(10),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    return model, loss_fn, keras.optimizers.SGD(0.1, momentum=0.9)
