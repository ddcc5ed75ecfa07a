"""Other settings, statistics with larger batches, own saving."""

# %% check-layer
def check_layer(candidate):
    x = np.linspace(-1, 1, 6000, dtype="float32").reshape(2000, 3)[::-1].copy()

    def noise_of(layer):
        return layer(x, training=True).numpy() - x * layer.scale.numpy()

    def fail_unless(condition, what):
        if not condition:
            raise AssertionError(what)

    def behaves(layer, stddev):
        before = layer.scale.numpy()
        expected = x * before
        fail_unless(np.abs(layer(x).numpy() - expected).max() < 1e-4, "outputs")
        fail_unless(np.abs(layer(x, training=False).numpy() - expected).max() < 1e-4, "outputs, training=False")
        a, b = noise_of(layer), noise_of(layer)
        if stddev == 0:
            fail_unless(np.abs(a).max() < 1e-4, "noise")
            return
        fail_unless(stddev / 1.3 < a.std() < stddev * 1.3 and abs(a.mean()) < stddev / 5, "size of the noise")
        for pair in [(a.ravel(), b.ravel()), (a[:, 0], a[:, 1]), (a[:, 1], a[:, 2])]:
            fail_unless(abs(np.corrcoef(*pair)[0, 1]) < 0.3, "noise is shared")
        fail_unless((a.std(axis=0) > stddev / 2).all(), "noise of columns")
        fail_unless((layer.scale.numpy() == before).all(), "scale changed")

    def fresh(layer, initial_scale, stddev, trainable):
        layer.build((None, 3))
        fail_unless(layer.scale.shape == (3,) and np.allclose(layer.scale, initial_scale), "start")
        fail_unless(len(layer.trainable_weights) == int(trainable), "trainable weights")
        fail_unless(not trainable or layer.trainable_weights[0] is layer.scale, "trainable weights")
        layer.scale.assign(np.array([-1.3, 0.01, 1 / 3]))
        behaves(layer, stddev)

    fresh(candidate(), 1, 0.1, True)
    for initial_scale, stddev, trainable, name in [(2.0, 0.6, False, "ann"), (-0.7, 0.02, True, "bob"), (0.9, 0, True, "eve")]:
        settings = dict(initial_scale=initial_scale, stddev=stddev, trainable=trainable, name=name)
        layer = candidate(**settings)
        fresh(layer, initial_scale, stddev, trainable)
        try:
            twin = layer.__class__.from_config(layer.get_config())
            inputs = keras.Input((3,))
            model = keras.Model(inputs, layer(inputs))
            with tempfile.TemporaryDirectory() as folder:
                model.save(folder + "/m.keras")
                loaded = keras.models.load_model(folder + "/m.keras")
        except Exception as reason:
            raise AssertionError("saving") from reason
        fresh(twin, initial_scale, stddev, trainable)
        again = loaded.get_layer(index=1)
        fail_unless(twin.name == again.name == name and twin.trainable == again.trainable == trainable, "name, trainable")
        fail_unless((loaded(x).numpy() == model(x).numpy()).all(), "bits")
        behaves(again, stddev)
