"""The class inherits from the Dense layer of Keras.

fails: test-dense-layer-outputs, test-dense-layer-weights, test-dense-layer-activation, test-dense-layer-no-bias, test-dense-layer-initializers, test-dense-layer-training
"""

# %% dense-layer
class Dense(keras.layers.Dense):
    def __init__(
        self, units, activation=None, use_bias=True, kernel_initializer="glorot_uniform", bias_initializer="zeros"
    ):
        super().__init__(units, activation, use_bias, kernel_initializer, bias_initializer)

    def call(self, inputs):
        return super().call(inputs)
