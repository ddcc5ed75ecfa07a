"""w and b are made new variables inside the function: the tape leads to these.

fails: test-affine-tape
"""

# %% affine
def affine(x, w, b):
    w, b = tf.Variable(w), tf.Variable(b)
    if b.shape != w.shape[1:]:
        raise ValueError
    return tf.matmul(x, w) + b
