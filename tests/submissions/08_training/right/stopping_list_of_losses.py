"""All losses are kept, the answer comes from the list."""

# %% early-stopping
class EarlyStopping:
    def __init__(self, patience, min_delta=0.0):
        self.patience, self.min_delta = patience, min_delta
        self.losses, self.best_loss, self.best_epoch = [], float("inf"), None

    def update(self, val_loss, model):
        self.losses.append(float(val_loss))
        if self.best_loss - self.losses[-1] > self.min_delta:
            self.best_loss, self.best_epoch = self.losses[-1], len(self.losses) - 1
            self.saved = [tf.identity(weight.value) for weight in model.weights]
        last = -1 if self.best_epoch is None else self.best_epoch
        return len(self.losses) - 1 - last >= self.patience

    def restore(self, model):
        for weight, value in zip(model.weights, self.saved):
            weight.assign(value)
