"""The average is corrected for its start at zero.

fails: test-rmsprop-average, test-rmsprop-epsilon, test-rmsprop-state
"""

# %% rmsprop
class RMSprop:
    def __init__(self, learning_rate=0.001, rho=0.9, epsilon=1e-7):
        self.learning_rate = learning_rate
        self.rho = rho
        self.epsilon = epsilon
        self.num_steps = 0
        self.averages = {}  # the id of a variable: its average squared gradient

    def apply_gradients(self, grads_and_vars):
        self.num_steps += 1
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            average = self.averages.get(id(variable), 0.0)
            average = self.rho * average + (1 - self.rho) * tf.square(grad)
            self.averages[id(variable)] = average
            variable.assign_sub(self.learning_rate * grad / tf.sqrt(average / (1 - self.rho**self.num_steps) + self.epsilon))
