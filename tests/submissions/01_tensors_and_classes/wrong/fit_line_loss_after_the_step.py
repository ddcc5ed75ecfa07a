"""The loss is computed again after the update and recorded then.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-shapes
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses.append(float(tf.reduce_mean(tf.square(a * x + b - y))))
    return float(a.numpy()), float(b.numpy()), losses
