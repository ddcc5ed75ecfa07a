"""After the end it starts again.

fails: test-cosine-decay-end, test-cosine-decay-alpha
"""

# %% cosine-decay
class CosineDecay:
    def __init__(self, initial_learning_rate, decay_steps, alpha=0.0):
        self.initial_learning_rate = initial_learning_rate
        self.decay_steps = decay_steps
        self.alpha = alpha

    def __call__(self, step):
        fraction = (int(step) % (self.decay_steps + 1)) / self.decay_steps
        share = (1 + math.cos(math.pi * fraction)) / 2  # from 1 to 0
        return self.initial_learning_rate * (self.alpha + (1 - self.alpha) * share)
