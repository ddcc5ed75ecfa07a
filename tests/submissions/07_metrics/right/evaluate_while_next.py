"""Batches by length, keyword argument, a dictionary made by hand."""

# %% evaluate
def evaluate(model, dataset, metrics):
    results = {}
    [metric.reset_state() for metric in metrics]
    batches = iter(dataset)
    while (batch := next(batches, None)) is not None:
        x, y_true, sample_weight = batch if len(batch) == 3 else (*batch, None)
        y_pred = model(x, training=False)
        for metric in metrics:
            metric.update_state(y_true=y_true, y_pred=y_pred, sample_weight=sample_weight)
    for metric in metrics:
        results[metric.name] = np.asarray(metric.result()).item()
    return results
