"""All weights are counted as trainable: `variables` stands where `trainable_variables` is meant.

fails: test-count-parameters-frozen, test-count-parameters-mixed, test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    trainable = sum(int(np.prod(variable.shape)) for variable in model.variables)
    non_trainable = sum(int(np.prod(variable.shape)) for variable in model.non_trainable_variables)
    return trainable, non_trainable
