"""A Python loop over the examples and a NumPy matrix.

fails: test-confusion-matrix-compiled
"""

# %% confusion-matrix
class ConfusionMatrix(keras.metrics.Metric):
    def __init__(self, num_classes, name="confusion_matrix"):
        super().__init__(name=name)
        self.num_classes = num_classes
        self.matrix = np.zeros((num_classes, num_classes), "float32")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true, predictions = np.ravel(y_true).astype(int), np.argmax(y_pred, axis=1)
        weights = np.ones(len(y_true)) if sample_weight is None else np.ravel(sample_weight)
        for i, j, w in zip(y_true, predictions, weights):
            self.matrix[i, j] += w

    def result(self):
        return self.matrix.copy()

    def reset_state(self):
        self.matrix[:] = 0
