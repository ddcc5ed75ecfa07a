"""a and b are made once, outside the function: the next call goes on where the last one stopped.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-parameters, test-fit-line-shapes,
    test-fit-line-types
"""

# %% fit-line
a, b = tf.Variable(0.0), tf.Variable(0.0)
line_a, line_b = a, b


def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(line_a * x + line_b - y))
        grads = tape.gradient(loss, [line_a, line_b])
        line_a.assign_sub(learning_rate * grads[0])
        line_b.assign_sub(learning_rate * grads[1])
        losses.append(float(loss))
    return float(line_a.numpy()), float(line_b.numpy()), losses
