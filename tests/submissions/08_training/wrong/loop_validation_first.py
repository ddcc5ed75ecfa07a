"""The validation comes before the training of each epoch.

fails: test-training-loop-validation, test-training-loop-fit
"""

# %% training-loop
def train(model, loss_fn, optimizer, train_dataset, validation_dataset, num_epochs):
    history = {"loss": [], "val_loss": [], "val_accuracy": []}
    for epoch in range(num_epochs):
        total, num_right, num_examples = 0.0, 0, 0
        for x_batch, y_batch in validation_dataset:
            y_pred = model(x_batch, training=False)
            total += len(y_batch) * float(loss_fn(y_batch, y_pred) + sum(model.losses))
            num_right += int(np.sum(np.argmax(y_pred, axis=-1) == np.asarray(y_batch)))
            num_examples += len(y_batch)
        history["val_loss"].append(total / num_examples)
        history["val_accuracy"].append(num_right / num_examples)
        total, num_examples = 0.0, 0
        for x_batch, y_batch in train_dataset:
            with tf.GradientTape() as tape:
                loss = loss_fn(y_batch, model(x_batch, training=True)) + sum(model.losses)
            grads = tape.gradient(loss, model.trainable_variables)
            optimizer.apply_gradients(zip(grads, model.trainable_variables))
            total += len(y_batch) * float(loss)
            num_examples += len(y_batch)
        history["loss"].append(total / num_examples)
    return history
