"""Cross-entropy less entropy."""

# %% kl-divergence
@tf.function
def kl_divergence(y_true, y_pred):
    def cross_entropy(p, q):
        return -tf.einsum("...k,...k->...", p, tf.math.log(q))

    p = tf.minimum(tf.maximum(y_true, 1e-7), 1.0)
    q = tf.minimum(tf.maximum(y_pred, 1e-7), 1.0)
    return cross_entropy(p, q) - cross_entropy(p, p)
