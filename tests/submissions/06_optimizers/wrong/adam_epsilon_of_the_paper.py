"""The default epsilon is 1e-8.

fails: test-adam-epsilon
"""

# %% adam
class Adam:
    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-8):
        self.learning_rate = learning_rate
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        self.num_steps = 0
        self.averages = {}  # the id of a variable: its averages m and v

    def apply_gradients(self, grads_and_vars):
        self.num_steps += 1
        correction_1 = 1 - self.beta_1**self.num_steps
        correction_2 = 1 - self.beta_2**self.num_steps
        alpha = self.learning_rate * math.sqrt(correction_2) / correction_1
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            m, v = self.averages.get(id(variable), (0.0, 0.0))
            m = self.beta_1 * m + (1 - self.beta_1) * grad
            v = self.beta_2 * v + (1 - self.beta_2) * tf.square(grad)
            self.averages[id(variable)] = m, v
            variable.assign_sub(alpha * m / (tf.sqrt(v) + self.epsilon))
