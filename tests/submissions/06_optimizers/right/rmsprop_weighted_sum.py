"""All gradients are kept, and the average is summed anew in each step."""

# %% rmsprop
from collections import defaultdict


class RMSprop:
    def __init__(self, learning_rate=0.001, rho=0.9, epsilon=1e-7):
        self.learning_rate, self.rho, self.epsilon = learning_rate, rho, epsilon
        self.history = defaultdict(list)

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            past = self.history[id(variable)]
            past.append(np.asarray(grad, "float64"))
            v = sum((1 - self.rho) * self.rho**age * old**2 for age, old in enumerate(reversed(past)))
            variable.assign(np.asarray(variable) - (self.learning_rate * past[-1] / (v + self.epsilon) ** 0.5).astype(grad.dtype.name))
