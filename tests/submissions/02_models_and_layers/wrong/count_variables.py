"""All variables count: the state of a Dropout layer's random generator, which is no weight, too.

fails: test-count-parameters-mixed
"""

# %% count-parameters
import math

def count_parameters(model):
    trainable_ids = {id(variable) for variable in model.trainable_variables}
    counts = [0, 0]
    for variable in model.variables:
        counts[id(variable) not in trainable_ids] += math.prod(variable.shape)
    return tuple(counts)
