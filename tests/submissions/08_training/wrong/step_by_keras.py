"""Keras does the step with train_on_batch.

fails: test-train-step-values, test-train-step-compiled
"""

# %% train-step
def train_step(model, loss_fn, optimizer, x_batch, y_batch):
    model.compile(optimizer, loss_fn, run_eagerly=True)
    return tf.constant(model.train_on_batch(x_batch, y_batch))
