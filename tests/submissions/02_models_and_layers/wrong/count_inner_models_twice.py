"""The function goes into inner models by itself and also counts their weights from outside.

fails: test-count-parameters-nested
"""

# %% count-parameters
def count_parameters(model):
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)
    non_trainable = sum(int(np.prod(weight.shape)) for weight in model.non_trainable_weights)
    for layer in model.layers:
        if hasattr(layer, "layers"):
            inner = count_parameters(layer)
            trainable, non_trainable = trainable + inner[0], non_trainable + inner[1]
    return trainable, non_trainable
