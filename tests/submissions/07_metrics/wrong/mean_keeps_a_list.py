"""All values are kept in a Python list.

fails: test-mean-state
"""

# %% mean
class Mean(keras.metrics.Metric):
    def __init__(self, name="mean"):
        super().__init__(name=name)
        self.values, self.weights = [], []

    def update_state(self, values, sample_weight=None):
        values = np.ravel(np.asarray(values, "float32"))
        self.values.extend(values)
        self.weights.extend(np.ones(len(values)) if sample_weight is None else np.ravel(sample_weight))

    def result(self):
        return float(np.average(self.values, weights=self.weights)) if sum(self.weights) > 0 else 0.0

    def reset_state(self):
        self.values.clear()
        self.weights.clear()
