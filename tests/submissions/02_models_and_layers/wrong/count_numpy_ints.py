"""The counts are NumPy integers, as `np.prod` and `np.sum` return them.

fails: test-count-parameters-dense
"""

# %% count-parameters
def count_parameters(model):
    trainable = np.sum([np.prod(weight.shape) for weight in model.trainable_weights])
    non_trainable = np.sum([np.prod(weight.shape) for weight in model.non_trainable_weights])
    return trainable, non_trainable
