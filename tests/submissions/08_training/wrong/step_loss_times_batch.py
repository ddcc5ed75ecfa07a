"""The sum over the batch is minimised and returned.

fails: test-train-step-values, test-train-step-training, test-train-step-added-losses, test-train-step-compiled
"""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    with tf.GradientTape() as tape:
        y_pred = model(x_batch, training=True)
        loss = len(x_batch) * loss_fn(y_batch, y_pred) + sum(model.losses)
    grads = tape.gradient(loss, model.trainable_variables)
    optimizer.apply_gradients(zip(grads, model.trainable_variables))
    return loss
