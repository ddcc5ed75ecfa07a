"""Closed forms for constant gradients in one function, a plain model for the rest; returns True."""

# %% check-optimizer
class Model:
    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.learning_rate, self.b1, self.b2, self.epsilon = learning_rate, beta_1, beta_2, epsilon
        self.t, self.m, self.v = 0, {}, {}

    def step(self, grads, values):
        self.t += 1
        for i, g in grads.items():
            if g is not None:
                self.m[i] = self.b1 * self.m.get(i, 0) + (1 - self.b1) * g
                self.v[i] = self.b2 * self.v.get(i, 0) + (1 - self.b2) * g * g
                rate = self.learning_rate * (1 - self.b2**self.t) ** 0.5 / (1 - self.b1**self.t)
                values[i] = values[i] - rate * self.m[i] / (self.v[i] ** 0.5 + self.epsilon)


def check_constant(candidate, kind):
    for g in (2.0, 1e-6):
        variable = kind(0.0)
        optimizer = candidate(learning_rate=0.1)
        for t in range(1, 6):
            before = float(np.asarray(variable))
            optimizer.apply_gradients(zip([tf.constant(g)], [variable]))
            expected = 0.1 * g / (g + 1e-7 / (1 - 0.999**t) ** 0.5)
            assert abs(before - float(np.asarray(variable)) - expected) < 1e-3, "constant gradient"


def check_model(candidate, kind, given):
    rng = np.random.default_rng(8)
    values = {i: rng.normal(size=(2,)) for i in range(3)}
    variables = {i: kind(value.astype("float32")) for i, value in values.items()}
    optimizers = [(candidate(**given), Model(**given)) for _ in range(2)]
    for call in range(18):
        theirs, model = optimizers[call % 2]
        order = list(rng.permutation(3)) if call < 3 else list(rng.permutation(3)[:2])
        grads = {i: rng.normal(size=(2,)) * (3.0 if call < 6 else 0.2) for i in order}
        if call % 5 == 4:
            grads[order[0]] = None
        if call == 10:
            theirs.learning_rate = model.learning_rate = 0.03
        model.step(grads, values)
        theirs.apply_gradients((None if grads[i] is None else tf.constant(grads[i], "float32"), variables[i]) for i in order)
        for i in values:
            assert np.allclose(np.asarray(variables[i]), values[i], rtol=2e-4, atol=1e-4), (given, call, i)


def check_optimizer(candidate):
    for kind in (tf.Variable, keras.Variable):
        check_constant(candidate, kind)
        check_model(candidate, kind, {})
        check_model(candidate, kind, dict(learning_rate=0.1, beta_1=0.6, beta_2=0.5, epsilon=0.1))
        check_model(candidate, kind, dict(learning_rate=0.08, beta_2=0.8))
    return True
