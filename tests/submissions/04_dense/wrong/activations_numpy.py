"""NumPy operations: the values are right, the tape sees nothing.

fails: test-activations-gradients
"""

# %% activations
def relu(z):
    z = np.asarray(z)
    return np.maximum(z, np.zeros_like(z))


def sigmoid(z):
    z = np.asarray(z)
    small = np.exp(-np.abs(z))
    return np.where(z < 0, small, np.ones_like(z)) / (1 + small)


def softmax(z):
    z = np.asarray(z)
    powers = np.exp(z - z.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
