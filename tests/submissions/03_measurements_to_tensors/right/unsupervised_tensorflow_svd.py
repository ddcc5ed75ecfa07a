"""`tf.linalg.svd`, which gives V and not its transpose."""

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = tf.cast(x, tf.float64)
    mean = tf.reduce_mean(x, axis=0)
    _, _, v = tf.linalg.svd(x - mean)
    kernel = v[:, :num_components]
    sign = tf.where(tf.reduce_max(kernel, axis=0) >= -tf.reduce_min(kernel, axis=0), 1.0, -1.0)
    kernel *= tf.cast(sign, tf.float64)
    return kernel, -tf.linalg.matvec(kernel, mean, transpose_a=True)
