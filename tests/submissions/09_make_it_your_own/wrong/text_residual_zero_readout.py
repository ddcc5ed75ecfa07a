"""The readout starts at zero, so that the block starts as the identity.

fails: test-residual-dense-outputs
"""

# %% residual-dense
@keras.saving.register_keras_serializable("exercise09")
class ResidualDense(keras.layers.Layer):
    def __init__(self, hidden_units, activation="relu", **kwargs):
        super().__init__(**kwargs)  # name, trainable, dtype
        self.hidden_units = hidden_units
        self.activation = keras.activations.get(activation)
        self.hidden = keras.layers.Dense(hidden_units, activation=self.activation)

    def build(self, input_shape):
        self.readout = keras.layers.Dense(input_shape[-1], kernel_initializer="zeros")
        self.hidden.build(input_shape)
        self.readout.build((*input_shape[:-1], self.hidden_units))

    def call(self, inputs):
        return inputs + self.readout(self.hidden(inputs))

    def get_config(self):
        own = {"hidden_units": self.hidden_units, "activation": keras.activations.serialize(self.activation)}
        return {**super().get_config(), **own}
