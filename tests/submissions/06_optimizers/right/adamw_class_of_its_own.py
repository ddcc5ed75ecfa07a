"""No inheritance; decay and step in one assignment, in NumPy."""

# %% adamw
class AdamW:
    def __init__(self, learning_rate=0.001, weight_decay=0.004, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.learning_rate, self.weight_decay = learning_rate, weight_decay
        self.beta_1, self.beta_2, self.epsilon = beta_1, beta_2, epsilon
        self.t, self.m, self.v = 0, {}, {}

    def apply_gradients(self, grads_and_vars):
        self.t += 1
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            key, g, w = id(variable), np.asarray(grad, "float64"), np.asarray(variable, "float64")
            self.m[key] = self.beta_1 * self.m.get(key, 0.0) + (1 - self.beta_1) * g
            self.v[key] = self.beta_2 * self.v.get(key, 0.0) + (1 - self.beta_2) * g**2
            alpha = self.learning_rate * np.sqrt(1 - self.beta_2**self.t) / (1 - self.beta_1**self.t)
            w = w - self.learning_rate * self.weight_decay * w - alpha * self.m[key] / (np.sqrt(self.v[key]) + self.epsilon)
            variable.assign(w.astype(grad.dtype.name))
