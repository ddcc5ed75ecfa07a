"""The outputs must be equal to the last bit.

fails: test-check-dense-accepts, test-check-dense-outputs, test-check-dense-batch-and-rank, test-check-dense-weights, test-check-dense-later-calls, test-check-dense-arguments, test-check-dense-initializers
"""

# %% check-dense
def check_one(layer, shape, f, use_bias, rng):
    x = rng.normal(size=shape).astype("float32")
    layer(x)
    input_dim, units = shape[-1], 4
    assert tuple(layer.kernel.shape) == (input_dim, units), "shape of the kernel"
    assert np.asarray(layer.kernel).std() > 0, "kernel of equal numbers"
    values = [rng.normal(size=(input_dim, units)), np.zeros(units)]
    layer.kernel.assign(values[0])
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
    for _ in range(2):
        outputs = np.asarray(layer(x))
        assert outputs.shape == expected.shape, "shape of the outputs"
        assert np.array_equal(outputs, expected), "outputs"


def check_dense(candidate):
    rng = np.random.default_rng(5)
    for shape in [(6, 3), (1, 3), (2, 5, 3)]:
        for use_bias in (True, False):
            check_one(candidate(4, use_bias=use_bias), shape, lambda z: z, use_bias, rng)
            check_one(candidate(4, activation="tanh", use_bias=use_bias), shape, np.tanh, use_bias, rng)
            check_one(candidate(4, activation=lambda z: 2 - z, use_bias=use_bias), shape, lambda z: 2 - z, use_bias, rng)
    layer = candidate(4, kernel_initializer=keras.initializers.Constant(2.0), bias_initializer="ones")
    outputs = np.asarray(layer(np.ones((1, 3))))
    assert np.allclose(outputs, 7), "initializers"
