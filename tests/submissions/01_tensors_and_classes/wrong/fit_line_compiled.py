"""tf.function round the whole: variables made inside a compiled function are refused, and Python floats cannot be made there.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-parameters, test-fit-line-shapes,
    test-fit-line-types
"""

# %% fit-line
@tf.function
def fit_line(x, y, learning_rate, num_steps):
    x, y = tf.reshape(tf.cast(x, "float32"), (-1,)), tf.reshape(tf.cast(y, "float32"), (-1,))
    a, b = tf.Variable(0.0), tf.Variable(0.0)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(a * x + b - y))
        grads = tape.gradient(loss, [a, b])
        a.assign_sub(learning_rate * grads[0])
        b.assign_sub(learning_rate * grads[1])
        losses.append(float(loss))
    return float(a), float(b), losses
