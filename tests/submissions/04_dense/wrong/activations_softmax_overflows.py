"""Softmax without a shift: inf / inf at 1000.

fails: test-activations-large, test-activations-gradients
"""

# %% activations
def relu(z):
    return tf.maximum(z, tf.zeros_like(z))


def sigmoid(z):
    z = tf.convert_to_tensor(z)
    small = tf.exp(-tf.abs(z))
    return tf.where(z < 0, small, tf.ones_like(z)) / (1 + small)


def softmax(z):
    powers = tf.exp(z)
    return powers / tf.reduce_sum(powers, axis=-1, keepdims=True)
