"""training is left to the model.

fails: test-evaluate-training
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    for metric in metrics:
        metric.reset_state()
    for x, y_true, *sample_weight in dataset:
        y_pred = model(x)
        for metric in metrics:
            metric.update_state(y_true, y_pred, *sample_weight)
    return {metric.name: float(metric.result()) for metric in metrics}
