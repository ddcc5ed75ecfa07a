"""The check refuses everything.

fails: test-check-dense-accepts, test-check-dense-outputs, test-check-dense-batch-and-rank, test-check-dense-weights, test-check-dense-later-calls, test-check-dense-arguments, test-check-dense-initializers
"""

# %% check-dense
def check_dense(candidate):
    raise AssertionError("wrong")
