"""`tf.rank(b) != 1` is a tensor: inside tf.function Python cannot decide by it.

fails: test-affine-tape
"""

# %% affine
def affine(x, w, b):
    if tf.rank(b) != 1 or tf.shape(b)[0] != tf.shape(w)[1]:
        raise ValueError("b")
    return tf.matmul(x, w) + b
