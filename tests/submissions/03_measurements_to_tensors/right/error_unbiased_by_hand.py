"""The sum of squared distances, divided by n (n - 1), in a tensor of float64."""

# %% standard-error
def standard_error(samples):
    values = tf.cast(tf.convert_to_tensor(samples), tf.float64)
    n = values.shape[0]
    squares = tf.reduce_sum((values - tf.reduce_mean(values, axis=0, keepdims=True)) ** 2, axis=0)
    return tf.sqrt(squares / (n * (n - 1)))
