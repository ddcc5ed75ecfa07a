"""The check rejects everything.

fails: test-check-training-step-accepts, test-check-training-step-loss, test-check-training-step-update, test-check-training-step-mode, test-check-training-step-added-losses, test-check-training-step-batches
"""

# %% check-training-step
def check_training_step(candidate):
    raise AssertionError("wrong")
