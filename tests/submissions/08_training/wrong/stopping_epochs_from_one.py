"""best_epoch counts from 1.

fails: test-early-stopping-patience, test-early-stopping-min-delta, test-early-stopping-apart
"""

# %% early-stopping
class EarlyStopping:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.best_loss, self.best_epoch, self.best_weights = float("inf"), None, None
        self.num_epochs, self.num_bad = 0, 0

    def update(self, val_loss, model):
        if float(val_loss) < self.best_loss - self.min_delta:
            self.best_loss, self.best_epoch = float(val_loss), self.num_epochs + 1
            self.best_weights = [np.array(weight) for weight in model.get_weights()]
            self.num_bad = 0
        else:
            self.num_bad += 1
        self.num_epochs += 1
        return self.num_bad >= self.patience

    def restore(self, model):
        model.set_weights(self.best_weights)
