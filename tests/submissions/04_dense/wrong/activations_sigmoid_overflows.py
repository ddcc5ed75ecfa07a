"""The formula of sigmoid as it stands: the values are right, the gradients at -1000 are nan.

fails: test-activations-gradients
"""

# %% activations
def relu(z):
    return tf.maximum(z, tf.zeros_like(z))


def sigmoid(z):
    return 1 / (1 + tf.exp(-tf.convert_to_tensor(z)))


def softmax(z):
    powers = tf.exp(z - tf.reduce_max(z, axis=-1, keepdims=True))
    return powers / tf.reduce_sum(powers, axis=-1, keepdims=True)
