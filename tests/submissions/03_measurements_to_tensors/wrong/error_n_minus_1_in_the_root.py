"""Bessel's correction is applied twice: s divides by n - 1, and so does the mean.

fails: test-standard-error-values, test-standard-error-axes, test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    samples = np.asarray(samples, "float64")
    return samples.std(axis=0, ddof=1) / np.sqrt(len(samples) - 1)
