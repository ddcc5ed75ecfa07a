"""Every task once more, in the words that a beginner finds first."""

# %% accumulator
class Accumulator(CallCounter):
    def __init__(self):
        super().__init__()
        self.total = 0.0

    def __call__(self, x):
        super().count()
        values = np.array(x).astype(float)
        result = self.total + values.sum()
        self.total = float(result)
        return self.total

# %% affine
def affine(x, w, b):
    if b.shape != w.shape[-1:]:
        raise ValueError("b has the wrong shape")
    result = x @ w + b
    return result

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = np.array(x, dtype=float)
    result = np.zeros(np.shape(x))
    for index, value in np.ndenumerate(x):
        shifted = np.copy(x)
        shifted[index] = value + epsilon
        up = f(shifted)
        shifted[index] = value - epsilon
        down = f(shifted)
        result[index] = (up - down) / (2 * epsilon)
    return result

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x = x.reshape(len(x))
    y = y.reshape(len(y))
    a = tf.Variable(0.0)
    b = tf.Variable(0.0)
    losses = []
    for step in range(num_steps):
        with tf.GradientTape() as tape:
            y_pred = a * x + b
            loss = tf.reduce_mean((y_pred - y) ** 2)
        losses.append(float(loss))
        variables = [a, b]
        grads = tape.gradient(loss, variables)
        for variable, grad in zip(variables, grads):
            variable.assign(variable - learning_rate * grad)
    return float(a), float(b), losses
