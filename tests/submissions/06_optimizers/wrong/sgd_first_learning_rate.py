"""The learning rate is stored twice, and the first number is used.

fails: test-sgd-calls
"""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate = self.rate = learning_rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.velocities = {}  # the id of a variable: its velocity

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            change = -self.rate * grad
            velocity = self.momentum * self.velocities.get(id(variable), 0.0) + change
            self.velocities[id(variable)] = velocity
            variable.assign_add(self.momentum * velocity + change if self.nesterov else velocity)
