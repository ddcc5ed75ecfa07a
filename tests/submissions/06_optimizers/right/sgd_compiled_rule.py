"""The rule is compiled by tf.function, the state is kept outside."""

# %% sgd
@tf.function
def sgd_rule(value, velocity, grad, learning_rate, momentum, nesterov):
    velocity = momentum * velocity - learning_rate * grad
    return tf.where(nesterov, value + momentum * velocity - learning_rate * grad, value + velocity), velocity


class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.nesterov = nesterov
        self.slots = {}

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            numbers = [tf.cast(number, grad.dtype) for number in (self.learning_rate, self.momentum)]
            value = tf.convert_to_tensor(variable)
            velocity = self.slots.get(id(variable), tf.zeros_like(value))
            value, self.slots[id(variable)] = sgd_rule(value, velocity, grad, *numbers, tf.constant(self.nesterov))
            variable.assign(value)
