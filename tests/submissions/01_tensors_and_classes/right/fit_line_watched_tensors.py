"""Tensors that the tape watches take the place of variables; the loss is kept as tensors until the end."""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.float32(x).squeeze(), np.float32(y).squeeze()
    theta = tf.zeros(2)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            tape.watch(theta)
            y_pred = theta[0] * x + theta[1]
            loss = tf.reduce_mean(tf.math.squared_difference(y_pred, y))
        theta -= learning_rate * tape.gradient(loss, theta)
        losses.append(loss)
    a, b = theta.numpy().tolist()
    return a, b, [loss.numpy().item() for loss in losses]
