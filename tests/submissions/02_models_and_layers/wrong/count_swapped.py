"""The two counts are returned in the wrong order.

fails: test-count-parameters-dense, test-count-parameters-frozen, test-count-parameters-mixed, test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    non_trainable = sum(int(np.prod(weight.shape)) for weight in model.non_trainable_weights)
    return non_trainable, trainable
