"""The decay goes through the pairs, and nothing is left of a zip for Adam.

fails: test-adamw-calls
"""

# %% adamw
class AdamW(Adam):  # (Adam) may go
    def __init__(self, learning_rate=0.001, weight_decay=0.004, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        super().__init__(learning_rate, beta_1, beta_2, epsilon)
        self.weight_decay = weight_decay

    def apply_gradients(self, grads_and_vars):
        for grad, variable in grads_and_vars:
            if grad is None:
                continue
            variable.assign(variable * (1 - self.learning_rate * self.weight_decay))
        super().apply_gradients(grads_and_vars)
