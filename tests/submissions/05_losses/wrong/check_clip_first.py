"""The check's own expectation cuts off first and divides afterwards.

fails: test-check-loss-accepts, test-check-loss-logits, test-check-loss-probabilities, test-check-loss-targets, test-check-loss-smoothing, test-check-loss-reduction, test-check-loss-gradient
"""

# %% check-loss
def log_of_softmax(z):
    z = z.astype("float64")
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def log_of_probabilities(p):
    p = np.clip(p.astype("float64"), 1e-7, 1 - 1e-7)
    return np.log(p / p.sum(axis=-1, keepdims=True))


def near(got, expected):
    got, expected = np.asarray(got), np.asarray(expected)
    assert got.shape == expected.shape, "shape"
    assert np.allclose(got, expected, rtol=3e-4, atol=3e-4), f"{got} is not {expected}"


def check_loss(candidate):
    one_hot = np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0], [0, 1, 0]], "float32")
    soft = np.array([[0.2, 0.5, 0.3], [0.6, 0.0, 0.4], [0.1, 0.1, 0.8], [0.3, 0.3, 0.4]], "float32")
    small = np.array([[1, 2, -1], [0.5, -2, 3], [0, 1, 0.3], [2, -1, -2]], "float32")
    large = np.array([[1000, -1000, 0], [3, 2, 1], [-1000, -999, -1000], [0, 500, 400]], "float32")
    p = np.array([[0.7, 0.2, 0.1], [3, 0, 0], [2, 1, 1], [0.1, 0.1, 0.1]], "float32")
    w = np.array([2, 0.5, 0, 3], "float32")
    for y in (one_hot, soft):
        for shape in [(4, 3), (1, 3), (2, 2, 3)]:
            for alpha in (None, 0.4):
                for y_pred, log_p in [(small, log_of_softmax(small)), (large, log_of_softmax(large)), (p, log_of_probabilities(p))]:
                    named = {} if y_pred is p else {"from_logits": True}
                    smoothed = y
                    if alpha is not None:
                        named["label_smoothing"] = alpha
                        smoothed = (1 - alpha) * y + alpha / 3
                    num_rows = 1 if shape == (1, 3) else 4
                    a, b = y[:num_rows].reshape(shape), y_pred[:num_rows].reshape(shape)
                    losses = -(smoothed * log_p).sum(axis=-1)[:num_rows].reshape(shape[:-1])
                    weights = w[:num_rows].reshape(shape[:-1])
                    near(candidate(**named)(a, b), losses.mean())
                    near(candidate(**named)(a, b, sample_weight=weights), (weights * losses).mean())
                    near(candidate(reduction="sum", **named)(a, b), losses.sum())
                    near(candidate(reduction="none", **named)(a, b), losses)
                    near(candidate(reduction=None, **named)(a, b), losses)
                    near(candidate(reduction="none", **named)(a, b, sample_weight=weights), weights * losses)
                    if y_pred is not p:
                        z = tf.constant(b)
                        with tf.GradientTape() as tape:
                            tape.watch(z)
                            total = candidate(reduction="sum", **named)(a, z)
                        grad = tape.gradient(total, z)
                        assert grad is not None, "no gradient"
                        expected = np.exp(log_p) - smoothed
                        near(grad, expected[:num_rows].reshape(shape))
