"""The schedule counts its calls instead of using the step.

fails: test-cosine-decay-values, test-cosine-decay-end, test-cosine-decay-alpha
"""

# %% cosine-decay
class CosineDecay:
    def __init__(self, initial_learning_rate, decay_steps, alpha=0.0):
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.alpha = alpha
        self.calls = -1

    def __call__(self, step):
        self.calls += 1
        fraction = min(self.calls / self.decay_steps, 1.0)
        share = (1 + math.cos(math.pi * fraction)) / 2  # from 1 to 0
        return self.initial_learning_rate * (self.alpha + (1 - self.alpha) * share)
