"""tf.math.rsqrt, the average as a tf.Variable that moves towards the square."""

# %% rmsprop
class RMSprop:
    def __init__(self, learning_rate=0.001, rho=0.9, epsilon=1e-7):
        self.learning_rate, self.rho, self.epsilon = learning_rate, rho, epsilon
        self.slots = {}

    def apply_gradients(self, grads_and_vars):
        for g, w in grads_and_vars:
            if g is None:
                continue
            if id(w) not in self.slots:
                self.slots[id(w)] = tf.Variable(tf.zeros_like(g), trainable=False)
            v = self.slots[id(w)]
            v.assign_sub((1 - self.rho) * (v - g * g))
            w.assign_sub(self.learning_rate * g * tf.math.rsqrt(v + self.epsilon))
