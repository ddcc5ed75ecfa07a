"""range(1, num_steps), with the first loss before the loop.

fails: test-fit-line-first-step, test-fit-line-parameters, test-fit-line-shapes
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = [float(np.mean(y**2))] if num_steps else []
    for _ in range(1, num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses.append(float(tf.reduce_mean(tf.square(a * x + b - y))))
    return float(a.numpy()), float(b.numpy()), losses
