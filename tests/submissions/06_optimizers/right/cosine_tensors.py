"""Float32 tensors."""

# %% cosine-decay
class CosineDecay:
    def __init__(self, initial_learning_rate, decay_steps, alpha=0.0):
        self.top = tf.constant(initial_learning_rate, "float32")
        self.bottom = alpha * self.top
        self.decay_steps = tf.cast(decay_steps, "float32")

    def __call__(self, step):
        angle = np.pi * tf.minimum(tf.cast(step, "float32") / self.decay_steps, 1.0)
        return (self.top + self.bottom) / 2 + (self.top - self.bottom) / 2 * tf.cos(angle)
