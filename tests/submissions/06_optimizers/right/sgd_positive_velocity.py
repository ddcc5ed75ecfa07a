"""NumPy arrays, a velocity of the other sign, and a list searched with `is`."""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate, self.momentum, self.nesterov = learning_rate, momentum, nesterov
        self.known = []

    def entry(self, variable):
        for entry in self.known:
            if entry[0] is variable:
                return entry
        self.known.append([variable, np.zeros(variable.shape)])
        return self.known[-1]

    def apply_gradients(self, pairs):
        pairs = list(pairs)
        for gradient, variable in pairs:
            if gradient is None:
                continue
            g = np.asarray(gradient, "float64")
            entry = self.entry(variable)
            entry[1] = self.momentum * entry[1] + self.learning_rate * g
            step = entry[1] * self.momentum + self.learning_rate * g if self.nesterov else entry[1]
            variable.assign(np.asarray(variable) - step.astype(gradient.dtype.name))
