"""1e-7 is added to both.

fails: test-kl-divergence-limits
"""

# %% kl-divergence
def kl_divergence(y_true, y_pred):
    y_true = tf.convert_to_tensor(y_true) + 1e-7
    y_pred = tf.convert_to_tensor(y_pred) + 1e-7
    return tf.reduce_sum(y_true * tf.math.log(y_true / y_pred), axis=-1)
