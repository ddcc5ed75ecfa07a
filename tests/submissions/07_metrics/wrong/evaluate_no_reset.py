"""The metrics are not reset.

fails: test-evaluate-state, test-evaluate-datasets
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    for x, y_true, *sample_weight in dataset:
        y_pred = model(x, training=False)
        for metric in metrics:
            metric.update_state(y_true, y_pred, *sample_weight)
    return {metric.name: float(metric.result()) for metric in metrics}
