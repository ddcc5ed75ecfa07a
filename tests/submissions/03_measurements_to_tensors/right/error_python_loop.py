"""Plain Python for a column, recursion for a table."""

# %% standard-error
def standard_error(samples):
    samples = np.asarray(samples)
    if samples.ndim > 1:
        return np.stack([standard_error(samples[:, j]) for j in range(samples.shape[1])])
    values = [float(value) for value in samples]
    mean = sum(values) / len(values)
    return np.float64((sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values)) ** 0.5)
