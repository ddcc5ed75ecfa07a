"""Only fresh layers are looked at: their bias is zero.

fails: test-check-dense-outputs, test-check-dense-later-calls, test-check-dense-batch-and-rank, test-check-dense-initializers, test-check-dense-weights, test-check-dense-arguments
"""

# %% check-dense
def check_dense(candidate):
    x = np.random.default_rng(1).normal(size=(1, 3)).astype("float32")
    for activation, f in [(None, lambda z: z), ("tanh", np.tanh), (tf.square, np.square)]:
        layer = candidate(2, **({"activation": activation} if activation else {}))
        outputs = np.asarray(layer(x))
        assert outputs.shape == (1, 2)
        assert layer.kernel.shape == (3, 2)
        assert np.allclose(outputs, f(x @ np.asarray(layer.kernel)), atol=1e-4)
    layer = candidate(2, use_bias=False)
    assert np.allclose(np.asarray(layer(x)), x @ np.asarray(layer.kernel), atol=1e-4)
    assert layer.bias is None
