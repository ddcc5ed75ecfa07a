"""The model holds a Sequential with a separate relu layer, and a linear activation by name."""

# %% mlp
class MLP(keras.Model):
    def __init__(self, hidden_units, num_classes):
        super().__init__()
        self.net = keras.Sequential([
            keras.layers.Dense(hidden_units),
            keras.layers.ReLU(),
            keras.layers.Dense(num_classes, activation="linear"),
        ])

    def call(self, inputs, training=None):
        return self.net(inputs, training=training)
