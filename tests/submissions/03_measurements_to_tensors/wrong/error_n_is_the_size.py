"""n counts all entries of the table in the place of its rows.

fails: test-standard-error-axes, test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    samples = np.asarray(samples, "float64")
    return samples.std(axis=0, ddof=1) / np.sqrt(samples.size)
