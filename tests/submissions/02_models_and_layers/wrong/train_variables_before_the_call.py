"""The variables are asked for before the first call, when a model without an Input has none.

fails: test-linear-model-losses
"""

# %% linear-model
class Linear(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1, kernel_initializer="zeros")

    def call(self, inputs):
        return self.dense(inputs)


def train_linear(model, x, y, learning_rate, num_steps):
    y = y.reshape(-1, 1)
    optimizer = keras.optimizers.SGD(learning_rate)
    losses, variables = [], model.trainable_variables
    for _ in range(num_steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(model(x) - y))
        grads = tape.gradient(loss, variables)
        optimizer.apply_gradients(zip(grads, variables))
        losses.append(float(loss))
    return losses
