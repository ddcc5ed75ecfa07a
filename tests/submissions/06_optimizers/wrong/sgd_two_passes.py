"""The pairs are gone through twice: a zip is empty the second time.

fails: test-sgd-calls
"""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.velocities = {}

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is not None:
                old = self.velocities.get(id(variable), 0.0)
                self.velocities[id(variable)] = self.momentum * old - self.learning_rate * grad
        for grad, variable in grads_and_vars:
            if grad is not None:
                velocity = self.velocities[id(variable)]
                if self.nesterov:
                    velocity = self.momentum * velocity - self.learning_rate * grad
                variable.assign_add(velocity)
