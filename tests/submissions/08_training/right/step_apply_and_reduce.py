"""optimizer.apply, keras.ops and a list of all losses."""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    weights = model.trainable_weights
    with tf.GradientTape(persistent=True) as tape:
        losses = [loss_fn(y_true=y_batch, y_pred=model(x_batch, training=True))]
        losses.extend(model.losses)
        total = tf.add_n(losses)
    optimizer.apply([tape.gradient(total, weight) for weight in weights], weights)
    return tf.identity(total)
