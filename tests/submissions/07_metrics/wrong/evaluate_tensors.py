"""The results stay tensors.

fails: test-evaluate-values
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    for metric in metrics:
        metric.reset_state()
    for x, y_true, *sample_weight in dataset:
        y_pred = model(x, training=False)
        for metric in metrics:
            metric.update_state(y_true, y_pred, *sample_weight)
    return {metric.name: metric.result() for metric in metrics}
