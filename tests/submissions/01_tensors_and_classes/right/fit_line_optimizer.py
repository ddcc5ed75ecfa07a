"""The optimizer SGD of Keras changes the variables; Keras computes the loss."""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x = np.reshape(x, (-1,))
    y = np.reshape(y, (-1,))
    a, b = tf.Variable(0.0, name="a"), tf.Variable(0.0, name="b")
    losses = []
    optimizer = keras.optimizers.SGD(learning_rate=learning_rate)
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = keras.losses.mean_squared_error(y, a * x + b)
        grads = tape.gradient(loss, [a, b])
        optimizer.apply_gradients(zip(grads, [a, b]))
        losses.append(np.float64(loss.numpy()))
    return np.float64(a.numpy()), np.float64(b.numpy()), losses
