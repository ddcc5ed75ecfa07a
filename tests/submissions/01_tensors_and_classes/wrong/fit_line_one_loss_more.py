"""The loss after the last step is added at the end.

fails: test-fit-line-losses, test-fit-line-types
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = []
    for step in range(num_steps + 1):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        losses.append(float(loss))
        if step < num_steps:
            grads = tape.gradient(loss, [a, b])
            a.assign_sub(learning_rate * grads[0])
            b.assign_sub(learning_rate * grads[1])
    return float(a.numpy()), float(b.numpy()), losses
