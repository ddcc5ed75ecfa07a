"""The numbers are counted in NumPy copies of the weights, and the non-trainable count is a difference."""

# %% count-parameters
def count_parameters(model):
    total = sum(array.size for array in model.get_weights())
    trainable = sum(np.asarray(variable).size for variable in model.trainable_variables)
    return trainable, total - trainable
