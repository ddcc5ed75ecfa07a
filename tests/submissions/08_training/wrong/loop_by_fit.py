"""model.fit does the loop.

fails: test-training-loop-history
"""

# %% training-loop
def train(model, loss_fn, optimizer, train_dataset, validation_dataset, num_epochs):
    model.compile(optimizer, loss_fn, metrics=["accuracy"])
    history = model.fit(train_dataset, validation_data=validation_dataset, epochs=num_epochs, verbose=0).history
    return {key: history[key] for key in ("loss", "val_loss", "val_accuracy")}
