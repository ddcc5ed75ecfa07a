"""The losses are a NumPy array.

fails: test-fit-line-types
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = np.zeros(num_steps)
    for step in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses[step] = float(loss)
    return float(a.numpy()), float(b.numpy()), losses
