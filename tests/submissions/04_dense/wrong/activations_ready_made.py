"""The functions of Keras and TensorFlow, which the task does not allow.

fails: test-activations-relu, test-activations-sigmoid, test-activations-softmax
"""

# %% activations
def relu(z):
    return keras.activations.relu(tf.convert_to_tensor(z))


def sigmoid(z):
    return tf.sigmoid(z)


def softmax(z):
    return tf.nn.softmax(z)
