"""Velocities in keras.Variables, made at first sight, and assigned."""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate, self.momentum, self.nesterov = learning_rate, momentum, nesterov
        self.velocities = {}

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is not None:
                key = id(variable)
                if key not in self.velocities:
                    self.velocities[key] = keras.Variable(keras.ops.zeros_like(variable), trainable=False)
                velocity = self.velocities[key]
                velocity.assign(self.momentum * velocity - self.learning_rate * grad)
                step = self.momentum * velocity - self.learning_rate * grad if self.nesterov else velocity
                variable.assign(variable + step)
        return len(self.velocities)
