"""Only the state after the last call is compared, with a tolerance of 0.05.

fails: test-check-optimizer-arguments, test-check-optimizer-counting, test-check-optimizer-later-steps
"""

# %% check-optimizer
def check_optimizer(candidate):
    rng = np.random.default_rng(0)
    default = {"learning_rate": 0.001, "beta_1": 0.9, "beta_2": 0.999, "epsilon": 1e-7}
    for make_variable, size, given in [
        (tf.Variable, 1.0, {"learning_rate": 0.1, "beta_1": 0.8, "beta_2": 0.7, "epsilon": 0.2}),
        (keras.Variable, 1e-6, {"learning_rate": 0.1}),
        (tf.Variable, 1.0, {}),
    ]:
        one = default | given
        shapes = [(2, 3), (2, 3), (), (4,)]
        expected = [rng.normal(size=shape) for shape in shapes]
        variables = [make_variable(value.astype("float32")) for value in expected]
        optimizers = [candidate(**given), candidate(**given)]
        averages = [[(0.0, 0.0) for _ in shapes] for _ in optimizers]
        for number in range(20):
            which, t = number % 2, number // 2 + 1
            optimizer, own = optimizers[which], averages[which]
            rate = one["learning_rate"]
            if given and t > 5:
                rate = optimizer.learning_rate = 0.06
            places = rng.permutation(4)[: 4 if t < 3 else 3]
            grads = [None if t > 1 and place == t % 3 else size * rng.normal(size=shapes[place]) for place in places]
            for grad, place in zip(grads, places):
                if grad is not None:
                    m, v = own[place]
                    m = one["beta_1"] * m + (1 - one["beta_1"]) * grad
                    v = one["beta_2"] * v + (1 - one["beta_2"]) * grad**2
                    own[place] = m, v
                    alpha = rate * np.sqrt(1 - one["beta_2"] ** t) / (1 - one["beta_1"] ** t)
                    expected[place] = expected[place] - alpha * m / (np.sqrt(v) + one["epsilon"])
            tensors = [None if grad is None else tf.constant(grad, "float32") for grad in grads]
            optimizer.apply_gradients(zip(tensors, [variables[place] for place in places]))
            for variable, value in zip(variables, expected):
                assert number < 19 or np.allclose(np.asarray(variable), value, rtol=0.05, atol=0.05), f"wrong after call {t}, {given}"
