"""Divided by the size of the batch; steps are forgotten.

fails: test-softmax-gradient-shapes
"""

# %% softmax-gradient
def softmax_cross_entropy_gradient(y_true, logits):
    logits = tf.convert_to_tensor(logits)
    y_true = tf.cast(y_true, logits.dtype)
    num_examples = logits.shape[0]
    p = tf.nn.softmax(logits)
    return (p - y_true) / num_examples
