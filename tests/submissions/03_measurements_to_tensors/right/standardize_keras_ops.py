"""`keras.Variable` objects, `keras.ops`, a loop over the columns, and an `__init__` of its own."""

# %% standardize
class Standardize(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.adapted = False

    def build(self, input_shape):
        self.deviation = keras.Variable(np.ones(input_shape[-1], "float32"), trainable=False)
        self.mean = keras.Variable(np.zeros(input_shape[-1], "float32"), trainable=False)

    def adapt(self, x):
        if not self.built:
            self.build(np.shape(x))
        means, deviations = [], []
        for column in np.array(x, float).T:
            means.append(sum(column) / len(column))
            deviations.append(1.0 if len(set(column.tolist())) == 1 else np.mean((column - means[-1]) ** 2) ** 0.5)
        self.mean.assign(means)
        self.deviation.assign(deviations)
        self.adapted = True

    def call(self, inputs, training=None):
        return keras.ops.multiply(inputs - self.mean, 1.0 / self.deviation)
