"""Keras trains the twin with train_on_batch; Adam, which is built beforehand."""

# %% check-training-step
def check_training_step(candidate):
    def make():
        keras.utils.set_random_seed(3)
        inputs = keras.Input((4,))
        hidden = keras.layers.Dense(5, "relu", kernel_regularizer="l2")(inputs)
        hidden = keras.layers.BatchNormalization()(hidden)
        hidden = keras.layers.Dense(4, trainable=False)(hidden)
        outputs = keras.layers.Dense(3, bias_regularizer=keras.regularizers.L2(0.5))(hidden)
        return keras.Model(inputs, outputs)

    rng = np.random.default_rng(4)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model, twin = make(), make()
    optimizer, twin_optimizer = keras.optimizers.Adam(0.01), keras.optimizers.Adam(0.01)
    optimizer.build(model.trainable_variables)
    for batch in (8, 3, 1, 8):
        x, y = tf.constant(rng.normal(size=(batch, 4)), "float32"), tf.constant(rng.integers(3, size=batch))
        loss = candidate(model, loss_fn, optimizer, x, y)
        twin.compile(twin_optimizer, loss_fn, run_eagerly=True)
        expected = twin.train_on_batch(x, y)
        np.testing.assert_allclose(loss, expected, rtol=1e-4, atol=1e-4)
        assert np.ndim(loss) == 0
        for got, weight in zip(model.weights, twin.weights):
            np.testing.assert_allclose(got, weight, rtol=2e-3, atol=1e-3)
