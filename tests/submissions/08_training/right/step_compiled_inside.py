"""A fresh tf.function does the step in each call."""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    optimizer.build(model.trainable_variables)

    @tf.function(autograph=False)
    def step(x, y):
        with tf.GradientTape() as tape:
            y_pred = model(x, training=True)
            loss = tf.reduce_sum([loss_fn(y, y_pred), *model.losses])
        grads = tape.gradient(loss, model.trainable_variables)
        optimizer.apply_gradients(list(zip(grads, model.trainable_variables)))
        return loss

    return step(tf.convert_to_tensor(x_batch), tf.convert_to_tensor(y_batch))
