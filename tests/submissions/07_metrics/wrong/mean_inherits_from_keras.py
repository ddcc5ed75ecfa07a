"""The ready-made class.

fails: test-mean-value, test-mean-batches, test-mean-weights, test-mean-state
"""

# %% mean
class Mean(keras.metrics.Mean):
    def __init__(self, name="mean"):
        super().__init__(name=name)
