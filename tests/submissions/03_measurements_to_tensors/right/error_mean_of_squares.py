"""The variance as the mean of squares minus the square of the mean, corrected by n / (n - 1)."""

# %% standard-error
def standard_error(samples):
    values = np.array(samples, dtype=float)
    n = values.shape[0]
    variance = n / (n - 1) * ((values**2).mean(0) - values.mean(0) ** 2)
    return (np.maximum(variance, 0) / n) ** 0.5
