"""As many units as inputs: a transposed kernel fits. The outputs are compared by the layer's own kernel.

fails: test-check-dense-weights
"""

# %% check-dense
def check_one(layer, shape, f, use_bias, rng):
    x = rng.normal(size=shape).astype("float32")
    layer(x)
    input_dim, units = shape[-1], 3
    assert tuple(layer.kernel.shape) == (input_dim, units), "shape of the kernel"
    assert np.asarray(layer.kernel).std() > 0, "kernel of equal numbers"
    values = [rng.normal(size=(input_dim, units)), np.zeros(units)]
    values[0] = np.asarray(layer.kernel)
    num_weights = 1
    if use_bias:
        num_weights = 2
        assert tuple(layer.bias.shape) == (units,), "shape of the bias"
        assert np.all(np.asarray(layer.bias) == 0), "first bias"
        values[1] = rng.normal(size=units)
        layer.bias.assign(values[1])
    else:
        assert layer.bias is None, "bias without use_bias"
    own = [layer.kernel, layer.bias][:num_weights]
    assert len(layer.trainable_weights) == num_weights, "number of trainable weights"
    assert all(any(w is one for one in layer.trainable_weights) for w in own), "trainable weights"
    expected = f(x @ values[0] + values[1])
    turned = f(x @ values[0].T + values[1])
    for _ in range(2):
        outputs = np.asarray(layer(x))
        assert outputs.shape == expected.shape, "shape of the outputs"
        same = [np.allclose(outputs, each, rtol=1e-3, atol=1e-3) for each in (expected, turned)]
        assert any(same), "outputs"


def check_dense(candidate):
    rng = np.random.default_rng(5)
    for shape in [(6, 3), (1, 3), (2, 5, 3)]:
        for use_bias in (True, False):
            check_one(candidate(3, use_bias=use_bias), shape, lambda z: z, use_bias, rng)
            check_one(candidate(3, activation="tanh", use_bias=use_bias), shape, np.tanh, use_bias, rng)
            check_one(candidate(3, activation=lambda z: 2 - z, use_bias=use_bias), shape, lambda z: 2 - z, use_bias, rng)
    layer = candidate(3, kernel_initializer=keras.initializers.Constant(2.0), bias_initializer="ones")
    outputs = np.asarray(layer(np.ones((1, 3))))
    assert np.allclose(outputs, 7), "initializers"
