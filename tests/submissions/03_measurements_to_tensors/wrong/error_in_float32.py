"""The samples are turned into a float32 tensor.

fails: test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    samples = tf.cast(samples, tf.float32)
    n = len(samples)
    variance = tf.reduce_sum(tf.square(samples - tf.reduce_mean(samples, axis=0)), axis=0) / (n - 1)
    return tf.sqrt(variance / n)
