"""The tape does the work.

fails: test-dense-backward-kernel, test-dense-backward-bias, test-dense-backward-inputs, test-dense-backward-rank
"""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    x, kernel, bias = tf.constant(x), tf.constant(kernel), tf.zeros(kernel.shape[1], kernel.dtype)
    with tf.GradientTape() as tape:
        tape.watch([x, kernel, bias])
        outputs = tf.matmul(x, kernel) + bias
    return tape.gradient(outputs, [kernel, bias, x], output_gradients=tf.constant(d_outputs))
