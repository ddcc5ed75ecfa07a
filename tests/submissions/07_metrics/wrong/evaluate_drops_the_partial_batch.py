"""Batches that are smaller than the first one are left out.

fails: test-evaluate-values, test-evaluate-state, test-evaluate-datasets
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    for metric in metrics:
        metric.reset_state()
    size = None
    for x, y_true, *sample_weight in dataset:
        size = size or len(x)
        if len(x) < size:
            break
        y_pred = model(x, training=False)
        for metric in metrics:
            metric.update_state(y_true, y_pred, *sample_weight)
    return {metric.name: float(metric.result()) for metric in metrics}
