"""The expectation comes from Keras; the variables are compared once, after all calls."""

# %% check-optimizer
def check_optimizer(candidate):
    rng = np.random.default_rng(3)
    for make_variable, size, given in [
        (tf.Variable, 1.0, {}),
        (keras.Variable, 1e-6, {"learning_rate": 0.05}),
        (tf.Variable, 1.0, {"learning_rate": 0.1, "beta_1": 0.5, "beta_2": 0.6, "epsilon": 0.3}),
    ]:
        values = [rng.normal(size=shape).astype("float32") for shape in [(3,), (3,), (2, 2)]]
        left, right = [[make_variable(value) for value in values] for _ in range(2)]
        both = [(candidate(**given), keras.optimizers.Adam(**given)) for _ in range(2)]
        for call in range(12):
            mine, oracle = both[call % 2]
            order = [0, 1, 2] if call < 2 else [2, 1, 0][: 2 + call % 3 % 2]
            grads = [tf.constant(size * rng.normal(size=values[i].shape), "float32") for i in order]
            if call > 4 and call % 3 == 0:
                grads[0] = None
            if call == 8:
                for optimizer in both[0] + both[1]:
                    optimizer.learning_rate = 0.02
            mine.apply_gradients(zip(grads, [left[i] for i in order]))
            oracle.apply_gradients([(grad, right[i]) for grad, i in zip(grads, order)])
        for a, b in zip(left, right):
            if not np.allclose(np.asarray(a), np.asarray(b), rtol=1e-4, atol=1e-4):
                raise AssertionError(f"{given}: not what Keras gives")
