"""The powers are computed in the dtype of the variable, as Keras does."""

# %% adam
class Adam:
    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.learning_rate, self.beta_1, self.beta_2, self.epsilon = learning_rate, beta_1, beta_2, epsilon
        self.iterations = tf.Variable(0, dtype="int64")
        self.m, self.v = {}, {}

    def apply_gradients(self, grads_and_vars):
        self.iterations.assign_add(1)
        for g, w in grads_and_vars:
            if g is None:
                continue
            key = id(w)
            t = tf.cast(self.iterations, g.dtype)
            power_1 = tf.pow(tf.cast(self.beta_1, g.dtype), t)
            power_2 = tf.pow(tf.cast(self.beta_2, g.dtype), t)
            if key not in self.m:
                self.m[key], self.v[key] = (tf.Variable(tf.zeros_like(g), trainable=False) for _ in range(2))
            self.m[key].assign_add((g - self.m[key]) * (1 - self.beta_1))
            self.v[key].assign_add((tf.square(g) - self.v[key]) * (1 - self.beta_2))
            alpha = self.learning_rate * tf.sqrt(1 - power_2) / (1 - power_1)
            w.assign_sub(alpha * self.m[key] / (tf.sqrt(self.v[key]) + self.epsilon))
