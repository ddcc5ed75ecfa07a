"""config from super() updated in place; Add layer; activation kept as given."""

# %% residual-dense
@keras.saving.register_keras_serializable("my_package", "MyBlock")
class ResidualDense(keras.layers.Layer):
    def __init__(self, hidden_units, activation="relu", **kwargs):
        super().__init__(**kwargs)
        self.settings = {"hidden_units": int(hidden_units), "activation": activation}
        self.hidden = keras.layers.Dense(hidden_units, activation=activation, name="in")
        self.add = keras.layers.Add()

    def build(self, input_shape):
        self.readout = keras.layers.Dense(input_shape[-1], name="out")
        self.hidden.build(input_shape)
        self.readout.build(self.hidden.compute_output_shape(input_shape))

    def call(self, inputs):
        return self.add([inputs, self.readout(self.hidden(inputs))])

    def get_config(self):
        config = super().get_config()
        config.update(self.settings)
        config["activation"] = keras.activations.serialize(keras.activations.get(config["activation"]))
        return config
