"""The first axis of each weight is counted, not the product of all axes.

fails: test-count-parameters-dense, test-count-parameters-frozen, test-count-parameters-mixed, test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    trainable = sum(weight.shape[0] for weight in model.trainable_weights)
    non_trainable = sum(weight.shape[0] for weight in model.non_trainable_weights)
    return trainable, non_trainable
