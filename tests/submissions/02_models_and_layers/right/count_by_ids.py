"""`math.prod` over `weights`, with ids to tell the trainable ones apart."""

# %% count-parameters
import math

def count_parameters(model):
    trainable_ids = {id(variable) for variable in model.trainable_variables}
    counts = [0, 0]
    for variable in model.weights:
        counts[id(variable) not in trainable_ids] += math.prod(variable.shape)
    return tuple(counts)
