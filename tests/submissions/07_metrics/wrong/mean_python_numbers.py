"""The state stands in Python numbers, so reset_state and tf.function do not work.

fails: test-mean-batches, test-mean-state
"""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.total = self.count = 0.0

    def update_state(self, values, sample_weight=None):
        values = np.reshape(values, -1).astype("float32")
        weights = np.ones_like(values) if sample_weight is None else np.reshape(sample_weight, -1)
        self.total += float(np.sum(values * weights))
        self.count += float(np.sum(weights))

    def result(self):
        return self.total / self.count if self.count else 0.0
