"""The model is trained on all digits before it is returned.

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
    ])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    digits = load_digits()
    model.compile(keras.optimizers.Adam(0.01), loss_fn)
    model.fit(digits.data, digits.target, epochs=3, verbose=0)
    return model, loss_fn, keras.optimizers.Adam(0.01)
