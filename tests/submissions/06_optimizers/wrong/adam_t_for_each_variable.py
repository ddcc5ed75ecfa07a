"""Each variable has its own t, which stands still when it has no gradient (as in PyTorch).

fails: test-adam-counting, test-adamw-calls
"""

# %% adam
class Adam:
    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.learning_rate = learning_rate
        self.beta_1 = beta_1
        self.beta_2 = beta_2
        self.epsilon = epsilon
        self.state = {}

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            t, m, v = self.state.get(id(variable), (0, 0.0, 0.0))
            t = t + 1
            m = self.beta_1 * m + (1 - self.beta_1) * grad
            v = self.beta_2 * v + (1 - self.beta_2) * tf.square(grad)
            self.state[id(variable)] = t, m, v
            alpha = self.learning_rate * math.sqrt(1 - self.beta_2**t) / (1 - self.beta_1**t)
            variable.assign_sub(alpha * m / (tf.sqrt(v) + self.epsilon))
