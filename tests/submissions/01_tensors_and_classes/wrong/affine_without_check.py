"""b is added, whatever its shape: broadcasting does the rest.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    return tf.matmul(x, w) + b
