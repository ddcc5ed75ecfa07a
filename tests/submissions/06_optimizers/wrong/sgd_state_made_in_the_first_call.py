"""The velocities are made in the first call, for the variables that it has.

fails: test-sgd-state
"""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.velocities = None

    def apply_gradients(self, grads_and_vars):
        grads_and_vars = list(grads_and_vars)
        if self.velocities is None:
            self.velocities = {id(variable): tf.zeros_like(variable) for _, variable in grads_and_vars}
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            change = -self.learning_rate * grad
            velocity = self.momentum * self.velocities[id(variable)] + change
            self.velocities[id(variable)] = velocity
            variable.assign_add(self.momentum * velocity + change if self.nesterov else velocity)
