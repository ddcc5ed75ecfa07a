"""The optimizer gets model.weights of every layer, frozen or not.

fails: test-train-step-frozen
"""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    with tf.GradientTape() as tape:
        y_pred = model(x_batch, training=True)
        loss = loss_fn(y_batch, y_pred) + sum(model.losses)
    variables = [v for layer in model.layers for v in layer.weights if v.name in ('kernel', 'bias', 'gamma', 'beta')]
    grads = tape.gradient(loss, variables)
    optimizer.apply_gradients(zip(grads, variables))
    return loss
