"""The axis is forgotten: one number for the whole table.

fails: test-standard-error-axes, test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    samples = np.asarray(samples, "float64")
    return samples.std(ddof=1) / np.sqrt(samples.size)
