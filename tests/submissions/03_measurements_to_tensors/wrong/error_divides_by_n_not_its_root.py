"""s / n in the place of s / sqrt(n).

fails: test-standard-error-values, test-standard-error-axes, test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    samples = np.asarray(samples, "float64")
    return samples.std(axis=0, ddof=1) / len(samples)
