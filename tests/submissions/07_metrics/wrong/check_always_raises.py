"""The check accepts nothing.

fails: test-check-metric-accepts, test-check-metric-values, test-check-metric-labels, test-check-metric-batches, test-check-metric-weights, test-check-metric-state, test-check-metric-compiled
"""

# %% check-metric
def check_metric(candidate):
    raise AssertionError("wrong")
