"""The check asks that the loss falls in ten steps.

fails: test-check-training-step-loss, test-check-training-step-update, test-check-training-step-mode, test-check-training-step-added-losses, test-check-training-step-batches
"""

# %% check-training-step
def check_training_step(candidate):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(4, "tanh"), keras.layers.Dense(2)])
    x, y = np.random.default_rng(0).normal(size=(6, 3)).astype("float32"), np.ones((6, 2), "float32")
    optimizer, loss_fn = keras.optimizers.SGD(0.05), keras.losses.MeanSquaredError()
    losses = [float(np.ravel(candidate(model, loss_fn, optimizer, x, y))[0]) for _ in range(10)]
    assert losses[-1] < losses[0], "the loss does not fall"
