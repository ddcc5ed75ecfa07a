"""The new learning rate scales the old velocity, too.

fails: test-sgd-calls
"""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.velocities = {}  # the id of a variable: its velocity

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            change = -self.learning_rate * grad
            old = self.velocities.get(id(variable), (0.0, self.learning_rate))
            velocity = self.momentum * old[0] * self.learning_rate / max(old[1], 1e-12) + change
            self.velocities[id(variable)] = velocity, self.learning_rate
            variable.assign_add(self.momentum * velocity + change if self.nesterov else velocity)
