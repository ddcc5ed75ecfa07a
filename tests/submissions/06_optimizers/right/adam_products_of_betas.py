"""The powers are products that grow with each call; one small object for each variable."""

# %% adam
class Moments:
    m = v = 0.0


class Adam:
    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.learning_rate, self.betas, self.epsilon = learning_rate, (beta_1, beta_2), epsilon
        self.powers = [1.0, 1.0]
        self.moments = {}

    def apply_gradients(self, grads_and_vars):
        self.powers = [power * beta for power, beta in zip(self.powers, self.betas)]
        for grad, variable in grads_and_vars:
            if grad is not None:
                own = self.moments.setdefault(id(variable), Moments())
                own.m = own.m + (1 - self.betas[0]) * (grad - own.m)
                own.v = own.v + (1 - self.betas[1]) * (grad**2 - own.v)
                step = own.m / (own.v**0.5 + self.epsilon)
                variable.assign_sub(self.learning_rate * (1 - self.powers[1]) ** 0.5 / (1 - self.powers[0]) * step)
