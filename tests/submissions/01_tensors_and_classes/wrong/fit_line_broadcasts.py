"""x and y keep their shapes: (n,) and (n, 1) make an (n, n) error.

fails: test-fit-line-shapes
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses.append(float(loss))
    return float(a.numpy()), float(b.numpy()), losses
