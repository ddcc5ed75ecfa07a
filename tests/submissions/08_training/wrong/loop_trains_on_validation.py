"""The optimizer makes steps with the validation batches too.

fails: test-training-loop-validation, test-training-loop-epochs, test-training-loop-fit
"""

# %% training-loop
def train(model, loss_fn, optimizer, train_dataset, validation_dataset, num_epochs):
    history = {"loss": [], "val_loss": [], "val_accuracy": []}
    for epoch in range(num_epochs):
        for dataset, prefix in ((train_dataset, ""), (validation_dataset, "val_")):
            total, num_right, num_examples = 0.0, 0, 0
            for x_batch, y_batch in dataset:
                with tf.GradientTape() as tape:
                    y_pred = model(x_batch, training=not prefix)
                    loss = loss_fn(y_batch, y_pred) + sum(model.losses)
                grads = tape.gradient(loss, model.trainable_variables)
                optimizer.apply_gradients(zip(grads, model.trainable_variables))
                total += len(y_batch) * float(loss)
                num_right += int(np.sum(np.argmax(y_pred, axis=-1) == np.asarray(y_batch)))
                num_examples += len(y_batch)
            history[prefix + "loss"].append(total / num_examples)
            if prefix:
                history["val_accuracy"].append(num_right / num_examples)
    return history
