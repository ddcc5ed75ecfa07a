"""TensorFlow's eigenvalues, returned as a tensor."""

# %% largest-rate
def largest_stable_learning_rate(hessian):
    hessian = tf.convert_to_tensor(hessian)
    return tf.constant(2, hessian.dtype) / tf.reduce_max(tf.linalg.eigvalsh(hessian))
