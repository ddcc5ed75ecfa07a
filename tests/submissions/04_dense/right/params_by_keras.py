"""Keras counts."""

# %% dense-params
def dense_params(input_dim, units, use_bias=True):
    layer = keras.layers.Dense(units, use_bias=use_bias)
    layer.build((None, input_dim))
    return sum(weight.size for weight in layer.get_weights())
