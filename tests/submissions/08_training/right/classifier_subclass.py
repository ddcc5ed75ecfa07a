"""A subclassed model."""

# %% classifier
class Classifier(keras.Model):
    def __init__(self):
        super().__init__()
        self.norm = keras.layers.BatchNormalization()
        self.hidden = keras.layers.Dense(60, "relu")
        self.outputs_ = keras.layers.Dense(10)

    def call(self, inputs, training=False):
        return self.outputs_(self.hidden(self.norm(inputs / 16.0, training=training)))


def make_classifier():
    return Classifier(), keras.losses.SparseCategoricalCrossentropy(from_logits=True), keras.optimizers.Adam(0.005)
