"""The state belongs to the class.

fails: test-early-stopping-apart, test-early-stopping-patience, test-early-stopping-min-delta, test-early-stopping-restore
"""

# %% early-stopping
class EarlyStopping:
    best_loss, best_epoch, best_weights = float("inf"), None, None
    num_epochs = num_bad = 0

    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta

    def update(self, val_loss, model):
        state = type(self)
        if float(val_loss) < state.best_loss - self.min_delta:
            state.best_loss, state.best_epoch = float(val_loss), state.num_epochs
            state.best_weights = model.get_weights()
            state.num_bad = 0
        else:
            state.num_bad += 1
        state.num_epochs += 1
        return state.num_bad >= self.patience

    def restore(self, model):
        model.set_weights(self.best_weights)
