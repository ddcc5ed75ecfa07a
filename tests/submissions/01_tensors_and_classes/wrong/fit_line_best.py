"""a and b of the lowest loss are returned, not the last ones.

fails: test-fit-line-parameters
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses, best = [], None
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses.append(float(loss))
        error = float(tf.reduce_mean(tf.square(a * x + b - y)))
        if best is None or error < best[0]:
            best = error, float(a.numpy()), float(b.numpy())
    return (best[1], best[2], losses) if best else (0.0, 0.0, losses)
