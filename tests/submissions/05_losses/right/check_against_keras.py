"""The loss of Keras is the oracle; the weights are a float64 tensor."""

# %% check-loss
def check_loss(candidate):
    generator = np.random.default_rng(9)
    for shape in [(1, 4), (5, 4), (3, 2, 4)]:
        y_true = generator.dirichlet([0.5] * 4, size=shape[:-1]).astype("float32")
        p = (generator.uniform(0, 4, size=shape) * generator.integers(0, 2, size=shape) + [0, 0, 0, 0.1]).astype("float32")
        z = generator.choice([-1000, 3, 2, 1, 0, -2, 999, 1000], size=shape).astype("float32")
        w = tf.constant(generator.uniform(0.5, 2, size=shape[:-1]))
        for inputs, options in [(p, {}), (z, {"from_logits": True}), (z / 1000, {"from_logits": True})]:
            for more in [{}, {"label_smoothing": 0.2}, {"reduction": "sum"}, {"reduction": None}, {"reduction": "none"}]:
                mine = candidate(**options, **more)
                oracle = keras.losses.CategoricalCrossentropy(**options, **more)
                for weights in (None, w):
                    tensors, results = tf.constant(inputs), []
                    for loss in (mine, oracle):
                        with tf.GradientTape() as tape:
                            tape.watch(tensors)
                            value = loss(y_true, tensors, sample_weight=weights)
                            total = tf.reduce_sum(value)
                        results.append((value, tape.gradient(total, tensors)))
                    (a, ga), (b, gb) = results
                    if tuple(a.shape) != tuple(b.shape):
                        raise AssertionError(f"shape {a.shape}, expected {b.shape}")
                    if not np.allclose(a, b, rtol=5e-4, atol=5e-4):
                        raise AssertionError(f"{options} {more}: {a}, expected {b}")
                    if options and (ga is None or not np.allclose(ga, gb, rtol=1e-3, atol=1e-3)):
                        raise AssertionError("gradient")
