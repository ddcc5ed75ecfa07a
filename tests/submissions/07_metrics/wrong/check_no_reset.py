"""A new object for each run: reset_state is never called.

fails: test-check-metric-state, test-check-metric-compiled
"""

# %% check-metric
def check_metric(candidate):
    rng = np.random.default_rng(0)

    def run(metric, update, sizes, num_classes=3, column=False, weighted=False):
        hits = total = 0.0
        for size in sizes:
            y_true = rng.integers(num_classes, size=size)
            y_pred = rng.normal(size=(size, num_classes)).astype("float32") - 1
            y_pred[0, y_true[0]] += 5
            weights = rng.uniform(0.1, 3, size=size).astype("float32") if weighted else np.ones(size)
            right = y_pred.argmax(axis=1) == y_true
            hits, total = hits + weights[right].sum(), total + weights.sum()
            arguments = [weights] if weighted else []
            update(y_true[:, None] if column else y_true, y_pred, *arguments)
            for _ in range(2):
                got = float(metric.result())
                assert abs(got - hits / total) < 1e-4, f"got {got}, expected {hits / total}"

    metric, other = candidate(), candidate()
    for num_classes in (2, 3, 7):
        for column in (False, True):
            for weighted in (False, True):
                assert float(metric.result()) == 0, "start"
                run(metric, metric.update_state, (6, 6, 3, 1), num_classes, column, weighted)
                assert float(other.result()) == 0, "shared state"
                metric = candidate()
    for weighted in (False, True):
        run(metric, tf.function(metric.update_state), (5, 5, 5), weighted=weighted)
        metric = candidate()
