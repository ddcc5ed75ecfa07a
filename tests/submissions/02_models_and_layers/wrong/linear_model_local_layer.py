"""The layer is a local name in `__init__`, so it is lost, and `call` makes a new one.

fails: test-linear-model-class
"""

# %% linear-model
class Linear(keras.Model):
    def __init__(self):
        super().__init__()
        dense = keras.layers.Dense(1, kernel_initializer="zeros")

    def call(self, inputs):
        dense = keras.layers.Dense(1, kernel_initializer="zeros")
        return dense(inputs)


def train_linear(model, x, y, learning_rate, num_steps):
    y = y.reshape(-1, 1)
    optimizer = keras.optimizers.SGD(learning_rate)
    losses = []
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x) - y))
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(zip(grads, model.trainable_variables))
        losses.append(float(loss))
    return losses
