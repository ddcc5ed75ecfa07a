"""Cut off below, not above.

fails: test-kl-divergence-limits
"""

# %% kl-divergence
def kl_divergence(y_true, y_pred):
    p = tf.maximum(tf.convert_to_tensor(y_true), 1e-7)
    q = tf.maximum(tf.convert_to_tensor(y_pred), 1e-7)
    return tf.reduce_sum(p * (tf.math.log(p) - tf.math.log(q)), axis=-1)
