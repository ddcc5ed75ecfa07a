"""Numbers by hand, one assertion for each promise."""

# %% check-metric
def check_metric(candidate):
    scores = np.array([[-1, -2, -3], [-5, -1, -2], [-2, -4, -1], [-1, -2, -3], [-3, -1, -2], [-2, -1, -5]], "float32")
    labels, weights = np.array([0, 1, 2, 1, 0, 2]), np.array([1, 2, 4, 3, 0.5, 1.5], "float32")
    metric, idle = candidate(), candidate()
    assert float(metric.result()) == 0
    metric.update_state(labels[:4], scores[:4])
    assert abs(float(metric.result()) - 3 / 4) < 1e-3
    assert abs(float(metric.result()) - 3 / 4) < 1e-3, "result changes the state"
    metric.update_state(labels[4:], scores[4:])
    assert abs(float(metric.result()) - 3 / 6) < 1e-3, "not a mean over the examples"
    metric.update_state(labels[:1], scores[:1])
    assert abs(float(metric.result()) - 4 / 7) < 1e-3, "a batch of one"
    assert float(idle.result()) == 0, "shared"
    metric.reset_state()
    assert float(metric.result()) == 0, "reset"
    metric.update_state(labels[:, None], scores)
    assert abs(float(metric.result()) - 3 / 6) < 1e-3, "labels (N, 1)"
    metric.reset_state()
    metric.update_state(labels[:4], scores[:4], weights[:4])
    assert abs(float(metric.result()) - 7 / 10) < 1e-3, "weights"
    metric.update_state(labels[4:], scores[4:], sample_weight=weights[4:])
    assert abs(float(metric.result()) - 7 / 12) < 1e-3, "weights of two batches"
    for w, expected in [(None, (2 / 3, 3 / 6)), (weights, (7 / 7, 7 / 12))]:
        metric = candidate()
        metric.update_state(labels, scores)
        metric.reset_state()
        update = tf.function(metric.update_state)
        for part, value in zip((slice(0, 3), slice(3, 6)), expected if w is not None else (1, 0.5)):
            update(labels[part], scores[part]) if w is None else update(labels[part], scores[part], w[part])
            assert abs(float(metric.result()) - value) < 1e-3, "compiled"
