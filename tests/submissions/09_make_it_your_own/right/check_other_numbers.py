"""The same checks with other numbers, a standard deviation above 1 among them."""

# %% check-layer
def check_layer(candidate):
    rng = np.random.default_rng(0)
    x = rng.uniform(-1, 1, size=(3000, 3)).astype("float32")

    def check_outputs(layer, stddev):
        scale = np.asarray(layer.scale)
        for outputs in (layer(x), layer(x, training=False)):
            assert np.allclose(outputs, x * scale, atol=1e-4), "wrong outputs outside of training"
        first, second = [np.asarray(layer(x, training=True)) - x * scale for _ in range(2)]
        if stddev == 0:
            assert np.allclose(first, 0, atol=1e-4), "noise in spite of stddev = 0"
        else:
            for noise in (first, second):
                assert 0.75 * stddev < noise.std() < 1.5 * stddev, "the noise has a wrong standard deviation"
                assert abs(noise.mean()) < 0.25 * stddev, "the noise has a mean"
                assert noise.std(axis=1).mean() > 0.4 * stddev, "the noise is the same for a whole row"
                assert noise.std(axis=0).mean() > 0.4 * stddev, "the noise is the same for a whole column"
            assert not np.allclose(first, second), "the noise is the same in each call"
        assert np.array_equal(scale, np.asarray(layer.scale)), "a call changed the scale"

    def check_fresh(layer, initial_scale, stddev):
        layer(x)
        scale = np.asarray(layer.scale)
        assert scale.shape == (3,) and np.allclose(scale, initial_scale), "wrong start values"
        weights = [layer.scale] if layer.trainable else []
        assert [id(w) for w in layer.trainable_weights] == [id(w) for w in weights], "wrong trainable weights"
        check_outputs(layer, stddev)
        layer.scale.assign([0.2, 3.0, -0.9])
        check_outputs(layer, stddev)

    check_fresh(candidate(), 1.0, 0.1)
    check_fresh(candidate(stddev=0.0), 1.0, 0.0)
    for initial_scale, stddev, trainable in [(0.25, 0.3, False), (3.0, 2.0, True), (1.1, 0.02, True)]:
        layer = candidate(initial_scale=initial_scale, stddev=stddev, name="my_name", trainable=trainable)
        check_fresh(layer, initial_scale, stddev)
        try:
            new = type(layer).from_config(layer.get_config())
        except Exception as error:
            raise AssertionError(f"no way through the configuration: {error}")
        assert (new.name, new.trainable) == ("my_name", trainable), "name or trainable is lost"
        check_fresh(new, initial_scale, stddev)
        layer = candidate(initial_scale=initial_scale, stddev=stddev, name="my_name", trainable=trainable)
        model = keras.Sequential([keras.Input((3,)), layer])
        layer.scale.assign([0.1, -2 / 3, 1.7])
        try:
            loaded = save_and_load(model)
        except Exception as error:
            raise AssertionError(f"the model cannot be saved and loaded: {error}")
        assert np.array_equal(loaded(x), model(x)), "the loaded model has other outputs"
        new = loaded.layers[-1]
        assert (new.name, new.trainable) == ("my_name", trainable), "name or trainable is lost in the file"
        check_outputs(new, stddev)
