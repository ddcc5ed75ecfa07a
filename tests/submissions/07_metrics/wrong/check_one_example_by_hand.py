"""One batch by hand, with and without weights, and a reset.

fails: test-check-metric-labels, test-check-metric-batches, test-check-metric-weights, test-check-metric-state, test-check-metric-compiled
"""

# %% check-metric
def check_metric(candidate):
    y_true = np.array([0, 1, 2, 2])
    y_pred = np.array([[0.8, 0.1, 0.1], [0.2, 0.5, 0.3], [0.1, 0.7, 0.2], [0.0, 0.1, 0.9]], "float32")
    metric = candidate()
    metric.update_state(y_true, y_pred)
    assert abs(float(metric.result()) - 0.75) < 1e-4, "accuracy"
    metric.reset_state()
    assert float(metric.result()) == 0, "reset"
    metric.update_state(y_true, y_pred, sample_weight=np.array([1, 2, 5, 2], "float32"))
    assert abs(float(metric.result()) - 0.5) < 1e-4, "weights"
