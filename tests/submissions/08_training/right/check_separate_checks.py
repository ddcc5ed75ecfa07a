"""One helper for each promise."""

# %% check-training-step
def one(candidate, layers, batches, frozen=None, learning_rate=0.1, momentum=0.9):
    rng = np.random.default_rng(9)
    model = keras.Sequential([keras.Input((2,)), *layers])
    if frozen is not None:
        model.layers[frozen].trainable = False
    optimizer = keras.optimizers.SGD(learning_rate, momentum=momentum)
    loss_fn = keras.losses.MeanSquaredError()
    velocity = [0.0] * len(model.trainable_variables)
    for batch in batches:
        x, y = (rng.normal(1, 2, size=(batch, 2)).astype("float32") for _ in range(2))
        start = [np.asarray(weight) for weight in model.weights]
        with tf.GradientTape() as tape:
            expected = loss_fn(y, model(x, training=True)) + sum(model.losses)
        grads = tape.gradient(expected, model.trainable_variables)
        after_call = {id(weight): np.asarray(weight) for weight in model.weights}
        for weight, value in zip(model.weights, start):
            weight.assign(value)
        got = candidate(model, loss_fn, optimizer, x, y)
        assert np.shape(got) == () and abs(float(got) - float(expected)) < 1e-3, "loss"
        velocity = [momentum * v - learning_rate * np.asarray(grad) for v, grad in zip(velocity, grads)]
        for weight, change in zip(model.trainable_variables, velocity):
            after_call[id(weight)] = after_call[id(weight)] + change
        for weight in model.weights:
            assert np.allclose(np.asarray(weight), after_call[id(weight)], rtol=1e-3, atol=1e-3), weight.path


def check_training_step(candidate):
    dense = keras.layers.Dense
    one(candidate, [dense(2)], (4, 4, 3))
    one(candidate, [dense(3, "tanh"), keras.layers.BatchNormalization(), dense(2)], (4, 3, 1))
    one(candidate, [dense(3, "tanh", kernel_regularizer="l2"), dense(2, kernel_regularizer=keras.regularizers.L1(0.1))], (4, 3))
    one(candidate, [dense(3, "tanh"), dense(3), dense(2)], (4, 3), frozen=1)
