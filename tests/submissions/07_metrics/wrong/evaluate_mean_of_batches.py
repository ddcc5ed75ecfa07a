"""The mean of the results of the batches.

fails: test-evaluate-values, test-evaluate-state, test-evaluate-datasets
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    results = {metric.name: [] for metric in metrics}
    for x, y_true, *sample_weight in dataset:
        y_pred = model(x, training=False)
        for metric in metrics:
            metric.reset_state()
            metric.update_state(y_true, y_pred, *sample_weight)
            results[metric.name].append(float(metric.result()))
    return {name: float(np.mean(values)) for name, values in results.items()}
