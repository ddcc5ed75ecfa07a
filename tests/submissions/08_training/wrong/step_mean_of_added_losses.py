"""The mean of model.losses is added, not the sum.

fails: test-train-step-added-losses
"""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(x_batch, training=True))
        if model.losses:
            loss += tf.reduce_mean(model.losses)
    grads = tape.gradient(loss, model.trainable_weights)
    optimizer.apply_gradients(zip(grads, model.trainable_weights))
    return loss
