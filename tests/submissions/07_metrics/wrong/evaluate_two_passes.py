"""All inputs, then all labels, are collected: two passes.

fails: test-evaluate-datasets
"""

# %% evaluate
def evaluate(model, dataset, metrics):
    x = np.concatenate([np.asarray(batch[0]) for batch in dataset])
    y_true = np.concatenate([np.asarray(batch[1]) for batch in dataset])
    weights = [np.asarray(batch[2]) for batch in dataset if len(batch) == 3]
    weights = np.concatenate(weights) if weights else None
    y_pred = model(x, training=False)
    results = {}
    for metric in metrics:
        metric.reset_state()
        metric.update_state(y_true, y_pred, weights)
        results[metric.name] = float(metric.result())
    return results
