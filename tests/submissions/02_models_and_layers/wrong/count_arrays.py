"""The weights are counted, not the numbers in them.

fails: test-count-parameters-dense, test-count-parameters-frozen, test-count-parameters-mixed, test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    return len(model.trainable_weights), len(model.non_trainable_weights)
