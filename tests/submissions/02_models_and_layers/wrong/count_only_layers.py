"""The weights of the layers are counted, and those of the model itself are missed.

fails: test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    trainable = sum(int(np.prod(w.shape)) for layer in model.layers for w in layer.trainable_weights)
    non_trainable = sum(int(np.prod(w.shape)) for layer in model.layers for w in layer.non_trainable_weights)
    return trainable, non_trainable
