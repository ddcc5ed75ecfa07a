"""Lists of batch losses and np.average."""

# %% training-loop
def run(model, loss_fn, optimizer, dataset):
    losses, sizes, right = [], [], []
    for x, y in dataset:
        with tf.GradientTape() as tape:
            y_pred = model(x, training=optimizer is not None)
            loss = loss_fn(y, y_pred)
            for extra in model.losses:
                loss += extra
        if optimizer is not None:
            weights = model.trainable_weights
            optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
        losses.append(loss.numpy())
        sizes.append(y.shape[0])
        right.extend(tf.cast(tf.argmax(y_pred, axis=1), "int64").numpy() == y.numpy())
    return float(np.average(losses, weights=sizes)), float(np.mean(right))


def train(model, loss_fn, optimizer, train_dataset, validation_dataset, num_epochs):
    rows = []
    for _ in range(num_epochs):
        loss, _ = run(model, loss_fn, optimizer, train_dataset)
        rows.append((loss, *run(model, loss_fn, None, validation_dataset)))
    return dict(zip(("val_accuracy", "val_loss", "loss"), map(list, list(zip(*rows))[::-1])))
