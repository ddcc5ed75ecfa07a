"""The square of the cosine of half the angle, in NumPy."""

# %% cosine-decay
class CosineDecay:
    def __init__(self, initial_learning_rate, decay_steps, alpha=0.0):
        angles = np.pi / 2 * np.arange(decay_steps + 1) / decay_steps
        self.rates = initial_learning_rate * (alpha + (1 - alpha) * np.cos(angles) ** 2)

    def __call__(self, step):
        return self.rates[min(int(step), len(self.rates) - 1)]
