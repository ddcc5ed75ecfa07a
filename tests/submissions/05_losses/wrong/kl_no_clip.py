"""Nothing is cut off.

fails: test-kl-divergence-limits
"""

# %% kl-divergence
def kl_divergence(y_true, y_pred):
    y_true = tf.convert_to_tensor(y_true)
    y_pred = tf.convert_to_tensor(y_pred)
    return tf.reduce_sum(y_true * tf.math.log(y_true / y_pred), axis=-1)
