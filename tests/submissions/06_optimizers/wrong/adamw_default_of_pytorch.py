"""The default weight_decay is 0.01.

fails: test-adamw-decay
"""

# %% adamw
class AdamW(Adam):  # (Adam) may go
    def __init__(self, learning_rate=0.001, weight_decay=0.01, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        super().__init__(learning_rate, beta_1, beta_2, epsilon)
        self.weight_decay = weight_decay

    def apply_gradients(self, grads_and_vars):
        pairs = [pair for pair in grads_and_vars if pair[0] is not None]
        for _, variable in pairs:
            variable.assign(variable * (1 - self.learning_rate * self.weight_decay))
        super().apply_gradients(pairs)
