"""The check accepts everything.

fails: test-check-dense-accepts, test-check-dense-outputs, test-check-dense-batch-and-rank, test-check-dense-weights, test-check-dense-later-calls, test-check-dense-arguments, test-check-dense-initializers
"""

# %% check-dense
def check_dense(candidate):
    candidate(2)(np.ones((4, 3)))
