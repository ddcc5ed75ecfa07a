"""The metric of Keras is the oracle; all cases in one list."""

# %% check-metric
def check_metric(candidate):
    rng = np.random.default_rng(7)
    bystander = candidate()
    for num_classes, column, weighted, compiled in [
        (2, False, False, False), (5, True, True, False), (3, False, True, True), (3, False, False, True), (4, True, False, False), (4, False, True, False)
    ]:
        ours, oracle = candidate(), keras.metrics.SparseCategoricalAccuracy()
        update = tf.function(ours.update_state) if compiled else ours.update_state
        for _ in range(2):
            if not np.isclose(float(ours.result()), 0):
                raise AssertionError("does not start at 0")
            for size in [8, 8] if compiled else [8, 3, 1, 8]:
                y_true = rng.integers(0, num_classes, size=(size, 1) if column else size)
                y_pred = rng.normal(size=(size, num_classes)).astype("float32")
                y_pred[::2] += 4 * np.eye(num_classes, dtype="float32")[y_true.ravel()[::2]]
                arguments = {"sample_weight": rng.uniform(0, 5, size=size).astype("float32")} if weighted else {}
                update(y_true, y_pred, **arguments)
                oracle.update_state(y_true, y_pred, **arguments)
                for _ in range(2):
                    assert np.isclose(float(ours.result()), float(oracle.result()), rtol=0, atol=1e-3)
            assert float(bystander.result()) == 0
            ours.reset_state()
            oracle.reset_state()
