"""The metrics are reset at the end, not at the start.

fails: test-evaluate-state
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    for batch in dataset:
        x, y_true = batch[0], batch[1]
        sample_weight = batch[2] if len(batch) == 3 else None
        y_pred = model(x, training=False)
        for metric in metrics:
            metric.update_state(y_true, y_pred, sample_weight)
    results = {metric.name: float(metric.result()) for metric in metrics}
    for metric in metrics:
        metric.reset_state()
    return results
