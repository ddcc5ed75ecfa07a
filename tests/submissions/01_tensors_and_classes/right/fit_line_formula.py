"""The gradient from its formula, in float64 NumPy."""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = x.flatten().astype("float64"), y.flatten().astype("float64")
    a = b = 0.0
    losses = []
    for _ in range(num_steps):
        r = a * x + b - y
        losses.append(float(r @ r / len(r)))
        a, b = a - learning_rate * 2 * float(np.mean(r * x)), b - learning_rate * 2 * float(np.mean(r))
    return a, b, losses
