"""One validation after the last epoch, repeated in the lists.

fails: test-training-loop-history, test-training-loop-validation, test-training-loop-epochs, test-training-loop-fit
"""

# %% training-loop
def train(model, loss_fn, optimizer, train_dataset, validation_dataset, num_epochs):
    losses = []
    for _ in range(num_epochs):
        total = rows = 0
        for x, y in train_dataset:
            with tf.GradientTape() as tape:
                loss = loss_fn(y, model(x, training=True)) + sum(model.losses)
            weights = model.trainable_weights
            optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))
            total, rows = total + float(loss) * len(y), rows + len(y)
        losses.append(total / rows)
    total = rows = right = 0
    for x, y in validation_dataset:
        y_pred = model(x, training=False)
        total += float(loss_fn(y, y_pred) + sum(model.losses)) * len(y)
        right += int(tf.reduce_sum(tf.cast(tf.argmax(y_pred, axis=1) == tf.cast(y, "int64"), "int32")))
        rows += len(y)
    return {"loss": losses, "val_loss": [total / rows] * num_epochs, "val_accuracy": [right / rows] * num_epochs}
