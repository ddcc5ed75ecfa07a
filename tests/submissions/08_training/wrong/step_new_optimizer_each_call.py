"""Each call makes a new optimizer like the given one.

fails: test-train-step-values, test-train-step-added-losses, test-train-step-compiled
"""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    with tf.GradientTape() as tape:
        y_pred = model(x_batch, training=True)
        loss = loss_fn(y_batch, y_pred) + sum(model.losses)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer = type(optimizer).from_config(optimizer.get_config())
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
