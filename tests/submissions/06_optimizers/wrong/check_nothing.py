"""The check finds nothing.

fails: test-check-optimizer-accepts, test-check-optimizer-formulas, test-check-optimizer-arguments, test-check-optimizer-state, test-check-optimizer-counting, test-check-optimizer-calls, test-check-optimizer-later-steps
"""

# %% check-optimizer
def check_optimizer(candidate):
    candidate()
