"""An unsigned count, made with an initialiser object; the outputs are the inputs by arithmetic."""

# %% counting-layer
class CountingLayer(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.count = self.add_weight(initializer=keras.initializers.Constant(0), dtype="uint32", trainable=False)

    def call(self, inputs):
        self.count.assign(keras.ops.add(self.count, keras.ops.cast(1, "uint32")))
        return inputs * 1.0
