"""The layer of Keras under another name.

fails: test-dropout-values
"""

# %% dropout
class Dropout(keras.layers.Dropout):
    def __init__(self, rate, seed=None):
        if not 0 <= rate < 1:
            raise ValueError("rate")
        super().__init__(rate, seed=seed)
