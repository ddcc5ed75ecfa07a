"""A result in the place of an error.

fails: test-check-metric-accepts, test-check-metric-values, test-check-metric-labels, test-check-metric-batches, test-check-metric-weights, test-check-metric-state, test-check-metric-compiled
"""

# %% check-metric
def check_metric(candidate):
    metric = candidate()
    metric.update_state(np.array([0, 1, 1]), np.array([[0.9, 0.1], [0.2, 0.8], [0.7, 0.3]], "float32"))
    return abs(float(metric.result()) - 2 / 3) < 1e-4
