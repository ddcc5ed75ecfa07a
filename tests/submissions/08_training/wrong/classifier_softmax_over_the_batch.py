"""Softmax over the examples.

fails: test-classifier-budget
"""

# %% classifier
def make_classifier():
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Rescaling(1 / 16),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(60, "relu"),
        keras.layers.Dense(10),
        keras.layers.Softmax(axis=0),
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy()
    return model, loss_fn, keras.optimizers.Adam(0.01)
