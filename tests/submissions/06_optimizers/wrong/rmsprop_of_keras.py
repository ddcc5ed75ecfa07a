"""Inherits from the optimizer of Keras.

fails: test-rmsprop-average, test-rmsprop-epsilon, test-rmsprop-state
"""

# %% rmsprop
class RMSprop(keras.optimizers.RMSprop):
    pass
