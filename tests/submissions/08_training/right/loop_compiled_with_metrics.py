"""Compiled steps and Keras metrics."""

# %% training-loop
def train(model, loss_fn, optimizer, train_dataset, validation_dataset, num_epochs):
    optimizer.build(model.trainable_variables)
    mean, val_mean = keras.metrics.Mean(), keras.metrics.Mean()
    accuracy = keras.metrics.SparseCategoricalAccuracy()

    @tf.function(reduce_retracing=True)
    def train_batch(x, y):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(x, training=True)) + sum(model.losses)
        optimizer.apply(tape.gradient(loss, model.trainable_variables), model.trainable_variables)
        mean.update_state(loss, sample_weight=tf.shape(y)[0])

    @tf.function(reduce_retracing=True)
    def validate_batch(x, y):
        y_pred = model(x, training=False)
        val_mean.update_state(loss_fn(y, y_pred) + sum(model.losses), sample_weight=tf.shape(y)[0])
        accuracy.update_state(y, y_pred)

    history = {"loss": [], "val_loss": [], "val_accuracy": []}
    for _ in range(num_epochs):
        for metric in (mean, val_mean, accuracy):
            metric.reset_state()
        for batch in train_dataset:
            train_batch(*batch)
        for batch in validation_dataset:
            validate_batch(*batch)
        for key, metric in zip(history, (mean, val_mean, accuracy)):
            history[key].append(float(metric.result()))
    return history
