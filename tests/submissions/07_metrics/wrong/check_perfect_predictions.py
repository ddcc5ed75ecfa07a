"""Every prediction in the check is right.

fails: test-check-metric-accepts, test-check-metric-values, test-check-metric-labels, test-check-metric-batches, test-check-metric-weights, test-check-metric-state, test-check-metric-compiled
"""

# %% check-metric
def check_metric(candidate):
    rng = np.random.default_rng(1)
    metric, other = candidate(), candidate()
    assert float(metric.result()) == 0
    for weights in (None, rng.uniform(1, 2, size=7).astype("float32")):
        for size in (7, 7, 1):
            y_true = rng.integers(4, size=size)
            w = None if weights is None else weights[:size]
            metric.update_state(y_true, np.eye(4, dtype="float32")[y_true], sample_weight=w)
            assert abs(float(metric.result()) - 1) < 1e-4
            assert float(other.result()) == 0
        metric.reset_state()
        assert float(metric.result()) == 0
    update = tf.function(metric.update_state)
    for _ in range(3):
        update(np.array([0, 1, 2]), np.eye(3, dtype="float32"))
        assert abs(float(metric.result()) - 1) < 1e-4
