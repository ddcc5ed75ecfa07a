"""The weights of the readout are variables that Keras does not track.

fails: test-residual-dense-outputs, test-residual-dense-save
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
        self.readout = keras.layers.Dense(input_shape[-1])
        self.hidden.build(input_shape)
        class Untracked:
            pass
        self.readout = Untracked()
        self.readout.kernel = tf.Variable(keras.initializers.GlorotUniform()((self.hidden_units, input_shape[-1])))
        self.readout.bias = tf.Variable(tf.zeros(input_shape[-1]))

    def call(self, inputs):
        return inputs + tf.tensordot(self.hidden(inputs), self.readout.kernel, 1) + self.readout.bias

    def get_config(self):
        own = {"hidden_units": self.hidden_units, "activation": keras.activations.serialize(self.activation)}
        return {**super().get_config(), **own}
