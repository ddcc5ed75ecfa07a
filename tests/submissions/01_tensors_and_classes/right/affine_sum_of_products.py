"""The product written as a sum over an axis made by broadcasting; b goes in first."""

# %% affine
def affine(inputs, kernel, bias):
    if len(bias.shape) != 1 or bias.shape[0] != kernel.shape[1]:
        raise ValueError("bias")
    inputs = tf.convert_to_tensor(inputs)
    return bias + tf.reduce_sum(inputs[..., tf.newaxis] * kernel, axis=-2)
