"""Predictions and targets are made flat; the loss is written as a sum over n; the tape watches only what is trained."""

# %% linear-model
class Linear(keras.Model):
    def __init__(self, name="linear"):
        super().__init__(name=name)
        zeros = keras.initializers.Zeros()
        self.only_layer = keras.layers.Dense(units=1, kernel_initializer=zeros, bias_initializer=zeros)

    def call(self, x, training=False):
        return self.only_layer(x)


def train_linear(model, x, y, learning_rate, num_steps):
    x, y = np.asarray(x, "float32"), np.ravel(y).astype("float32")
    optimizer = keras.optimizers.SGD(learning_rate=learning_rate, momentum=0.0)
    losses = [0.0] * num_steps
    for step in range(num_steps):
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            if not model.built:
                model(x)
            for variable in model.trainable_variables:
                tape.watch(variable.value)
            error = tf.squeeze(model(x), axis=-1) - y
            loss = tf.tensordot(error, error, 1) / len(y)
        grads = tape.gradient(loss, [variable.value for variable in model.trainable_variables])
        optimizer.apply_gradients(list(zip(grads, model.trainable_variables)))
        losses[step] = loss.numpy().item()
    return losses
