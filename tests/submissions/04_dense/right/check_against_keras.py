"""A Dense layer of Keras with the same weights is the oracle."""

# %% check-dense
def check_dense(candidate):
    generator = np.random.default_rng(3)
    for options in [{}, {"use_bias": False}, {"activation": "sigmoid"}, {"activation": tf.square, "use_bias": True},
                    {"activation": "softmax", "use_bias": False},
                    {"kernel_initializer": "ones", "bias_initializer": "ones"}]:
        for size in [(1, 5), (4, 5), (3, 2, 5)]:
            inputs = tf.constant(generator.normal(size=size), "float32")
            ours, oracle = candidate(2, **options), keras.layers.Dense(2, **options)
            ours(inputs), oracle(inputs)
            pairs = [(ours.kernel, oracle.kernel)]
            if oracle.bias is None:
                assert ours.bias is None
            else:
                pairs.append((ours.bias, oracle.bias))
            assert len(ours.trainable_weights) == len(pairs)
            for mine, theirs in pairs:
                assert mine is not None and mine.shape == theirs.shape
                assert any(mine is weight for weight in ours.trainable_weights)
                flat = np.ptp(np.asarray(mine)) == 0, np.ptp(np.asarray(theirs)) == 0
                assert flat[0] == flat[1]
                if flat[1]:
                    assert np.array_equal(np.asarray(mine), np.asarray(theirs))
                values = generator.normal(size=mine.shape)
                mine.assign(values)
                theirs.assign(values)
            for _ in range(3):
                got, expected = np.asarray(ours(inputs)), np.asarray(oracle(inputs))
                if got.shape != expected.shape or np.abs(got - expected).max() > 1e-3:
                    raise AssertionError("outputs differ")
