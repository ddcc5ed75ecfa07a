"""The check accepts everything.

fails: test-check-metric-accepts, test-check-metric-values, test-check-metric-labels, test-check-metric-batches, test-check-metric-weights, test-check-metric-state, test-check-metric-compiled
"""

# %% check-metric
def check_metric(candidate):
    metric = candidate()
    metric.update_state(np.array([0, 1]), np.eye(2, dtype="float32"))
    metric.result()
