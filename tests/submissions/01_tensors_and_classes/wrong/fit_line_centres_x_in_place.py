"""x is centred in place for a faster descent and b is moved back: another path, and the caller's x has changed.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-parameters, test-fit-line-shapes,
    test-fit-line-types
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    mean = float(np.mean(x))
    x -= mean
    rows_x, rows_y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * rows_x + b - rows_y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses.append(float(loss))
    return float(a.numpy()), float(b.numpy()) - float(a.numpy()) * mean, losses
