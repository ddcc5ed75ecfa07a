"""Each layer is counted as a whole, trainable or not, and weights that belong to no layer are missed.

fails: test-count-parameters-mixed, test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    trainable = sum(layer.count_params() for layer in model.layers if layer.trainable)
    non_trainable = sum(layer.count_params() for layer in model.layers if not layer.trainable)
    return trainable, non_trainable
