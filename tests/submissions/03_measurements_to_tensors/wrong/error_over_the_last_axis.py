"""The last axis is taken for the one that counts the values.

fails: test-standard-error-axes, test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    samples = np.asarray(samples, "float64")
    return samples.std(axis=-1, ddof=1) / np.sqrt(samples.shape[-1])
