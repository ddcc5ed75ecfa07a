"""The last value comes at step decay_steps - 1.

fails: test-cosine-decay-values, test-cosine-decay-alpha
"""

# %% cosine-decay
class CosineDecay:
    def __init__(self, initial_learning_rate, decay_steps, alpha=0.0):
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.alpha = alpha

    def __call__(self, step):
        fraction = min(int(step) / max(self.decay_steps - 1, 1), 1.0)
        share = (1 + math.cos(math.pi * fraction)) / 2  # from 1 to 0
        return self.initial_learning_rate * (self.alpha + (1 - self.alpha) * share)
