"""The check asks whether the shapes can be broadcast, not whether they are equal.

fails: test-affine-bias-shape
"""

# %% affine
def affine(x, w, b):
    product = tf.matmul(x, w)
    tf.broadcast_static_shape(product.shape, tf.TensorShape(b.shape))
    return product + b
