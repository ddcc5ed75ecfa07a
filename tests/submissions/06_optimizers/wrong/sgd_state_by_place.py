"""The velocities stand in a list, found by the place of the pair.

fails: test-sgd-state, test-sgd-calls
"""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.velocities = {}  # the id of a variable: its velocity

    def apply_gradients(self, grads_and_vars):
        for number, (grad, variable) in enumerate(grads_and_vars):
            if grad is None:
                continue
            change = -self.learning_rate * grad
            velocity = self.momentum * self.velocities.get(number, 0.0) + change
            self.velocities[number] = velocity
            variable.assign_add(self.momentum * velocity + change if self.nesterov else velocity)
