"""A ready-made metric inside.

fails: test-mean-value, test-mean-batches, test-mean-weights, test-mean-state
"""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.inner = keras.metrics.Mean()

    def update_state(self, values, sample_weight=None):
        self.inner.update_state(values, sample_weight)

    def result(self):
        return self.inner.result()
