"""The check accepts everything.

fails: test-check-training-step-accepts, test-check-training-step-loss, test-check-training-step-update, test-check-training-step-mode, test-check-training-step-added-losses, test-check-training-step-batches
"""

# %% check-training-step
def check_training_step(candidate):
    keras.utils.set_random_seed(1)
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    candidate(model, keras.losses.MeanSquaredError(), keras.optimizers.SGD(0.1), np.ones((4, 3), "float32"), np.ones((4, 2), "float32"))
