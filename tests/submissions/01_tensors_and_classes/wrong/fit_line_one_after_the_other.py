"""b's gradient is computed after a has changed.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-parameters, test-fit-line-shapes
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = []
    for _ in range(num_steps):
        for variable in (a, b):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(a * x + b - y))
            if variable is a:
                losses.append(float(loss))
            variable.assign_sub(learning_rate * tape.gradient(loss, variable))
    return float(a.numpy()), float(b.numpy()), losses
