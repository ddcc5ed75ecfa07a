"""The factor of the decay is computed once, with the first learning rate.

fails: test-adamw-calls
"""

# %% adamw
class AdamW(Adam):  # (Adam) may go
    def __init__(self, learning_rate=0.001, weight_decay=0.004, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        super().__init__(learning_rate, beta_1, beta_2, epsilon)
        self.factor = 1 - learning_rate * weight_decay

    def apply_gradients(self, grads_and_vars):
        pairs = [pair for pair in grads_and_vars if pair[0] is not None]
        for _, variable in pairs:
            variable.assign(variable * self.factor)
        super().apply_gradients(pairs)
