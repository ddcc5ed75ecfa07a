"""One tf.function for all models: the second model stops.

fails: test-train-step-values, test-train-step-added-losses, test-train-step-frozen, test-train-step-compiled
"""

# %% train-step
@tf.function(reduce_retracing=True)
def compiled_step(x_batch, y_batch):
    model, loss_fn, optimizer = compiled_step_parts
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(x_batch, training=True)) + sum(model.losses)
    optimizer.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))
    return loss


def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    global compiled_step_parts
    compiled_step_parts = model, loss_fn, optimizer
    return compiled_step(tf.convert_to_tensor(x_batch), tf.convert_to_tensor(y_batch))
