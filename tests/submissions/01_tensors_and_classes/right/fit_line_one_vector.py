"""Float64 variables, the data as columns, a persistent tape, and a tf.function for the step."""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x = tf.cast(tf.reshape(x, [-1, 1]), tf.float64)
    y = tf.cast(tf.reshape(y, [-1, 1]), tf.float64)
    slope = tf.Variable(0.0, dtype=tf.float64)
    intercept = tf.Variable(0.0, dtype=tf.float64)

    @tf.function
    def step():
        with tf.GradientTape(persistent=True) as tape:
            error = y - (slope * x + intercept)
            loss = tf.reduce_sum(error**2) / tf.cast(tf.size(error), tf.float64)
        da, db = tape.gradient(loss, slope), tape.gradient(loss, intercept)
        slope.assign(slope - learning_rate * da)
        intercept.assign(intercept - learning_rate * db)
        return loss

    losses = [step().numpy().item() for _ in range(num_steps)]
    return slope.numpy().item(), intercept.numpy().item(), losses
