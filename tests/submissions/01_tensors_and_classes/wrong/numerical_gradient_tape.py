"""The tape computes it: f must be made of TensorFlow operations, and epsilon is unused.

fails: test-numerical-gradient-values, test-numerical-gradient-dtype, test-numerical-gradient-shape,
    test-numerical-gradient-keeps-x
"""

# %% numerical-gradient
def numerical_gradient(f, x, epsilon):
    x = tf.Variable(np.asarray(x, "float64"))
    with tf.GradientTape() as tape:
        value = f(x)
    return tape.gradient(value, x).numpy()
