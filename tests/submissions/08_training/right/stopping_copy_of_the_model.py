"""A clone of the model holds the best weights."""

# %% early-stopping
class EarlyStopping:
    def __init__(self, patience, min_delta=0.0):
        self.left = self.patience = patience
        self.min_delta = min_delta
        self.best_loss, self.best_epoch, self.copy, self.epoch = np.inf, None, None, -1

    def update(self, val_loss, model):
        self.epoch += 1
        self.left -= 1
        if val_loss < self.best_loss - self.min_delta:
            self.best_loss, self.best_epoch, self.left = val_loss, self.epoch, self.patience
            self.copy = keras.models.clone_model(model)
            self.copy.set_weights(model.get_weights())
        return self.left <= 0

    def restore(self, model):
        model.set_weights(self.copy.get_weights())
