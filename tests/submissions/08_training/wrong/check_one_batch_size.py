"""Batches of one size.

fails: test-check-training-step-batches
"""

# %% check-training-step
def check_training_step(candidate):
    def twin():
        keras.utils.set_random_seed(1)
        layers = [
            keras.Input((3,)),
            keras.layers.Dense(4, "tanh", kernel_regularizer=keras.regularizers.L2(0.1)),
            keras.layers.BatchNormalization(momentum=0.5),
            keras.layers.Dense(4),
            keras.layers.Dense(2),
        ]
        model = keras.Sequential(layers)
        model.layers[2].trainable = False
        return model

    rng, loss_fn = np.random.default_rng(0), keras.losses.MeanSquaredError()
    model, expected_model = twin(), twin()
    optimizer, expected_optimizer = (keras.optimizers.SGD(0.1, momentum=0.9) for _ in range(2))
    for batch in (6, 6):
        x, y = (2 * rng.normal(size=(batch, size)).astype("float32") for size in (3, 2))
        loss = np.asarray(candidate(model, loss_fn, optimizer, x, y))
        with tf.GradientTape() as tape:
            expected = loss_fn(y, expected_model(x, training=True)) + sum(expected_model.losses)
        variables = expected_model.trainable_variables
        expected_optimizer.apply_gradients(zip(tape.gradient(expected, variables), variables))
        assert loss.shape == (), f"the loss has the shape {loss.shape}"
        assert np.isclose(loss, expected, rtol=1e-3, atol=1e-3), f"loss {loss}, expected {expected}"
        for got, weight in zip(model.get_weights(), expected_model.get_weights()):
            assert np.allclose(got, weight, rtol=1e-3, atol=1e-3), "wrong weights after the step"
