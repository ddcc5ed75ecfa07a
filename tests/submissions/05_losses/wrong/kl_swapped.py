"""The arguments are exchanged.

fails: test-kl-divergence-values, test-kl-divergence-limits
"""

# %% kl-divergence
def kl_divergence(y_true, y_pred):
    y_true = tf.clip_by_value(y_true, 1e-7, 1)
    y_pred = tf.clip_by_value(y_pred, 1e-7, 1)
    return tf.reduce_sum(y_pred * tf.math.log(y_pred / y_true), axis=-1)
