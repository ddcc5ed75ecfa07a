"""One pass through the data for each metric.

fails: test-evaluate-datasets
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    for metric in metrics:
        metric.reset_state()
    for metric in metrics:
        for x, y_true, *sample_weight in dataset:
            metric.update_state(y_true, model(x, training=False), *sample_weight)
    return {metric.name: float(metric.result()) for metric in metrics}
