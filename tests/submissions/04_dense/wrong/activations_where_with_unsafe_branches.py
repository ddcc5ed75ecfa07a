"""tf.where chooses between the two forms of sigmoid, but both are computed: the gradients are nan.

fails: test-activations-gradients
"""

# %% activations
def relu(z):
    return tf.maximum(z, tf.zeros_like(z))


def sigmoid(z):
    z = tf.convert_to_tensor(z)
    return tf.where(z >= 0, 1 / (1 + tf.exp(-z)), tf.exp(z) / (1 + tf.exp(z)))


def softmax(z):
    powers = tf.exp(z - tf.reduce_max(z, axis=-1, keepdims=True))
    return powers / tf.reduce_sum(powers, axis=-1, keepdims=True)
