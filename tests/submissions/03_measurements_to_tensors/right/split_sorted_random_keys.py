"""Random keys are sorted, and the parts are tensors."""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = x.shape[0]
    keys = tf.random.stateless_uniform((n,), seed=(seed, 1))
    order = tf.argsort(keys)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    sizes = [n - num_val - num_test, num_val, num_test]
    x_parts = tf.split(tf.gather(x, order), sizes)
    y_parts = tf.split(tf.gather(y, order), sizes)
    return tuple(zip(x_parts, y_parts))
