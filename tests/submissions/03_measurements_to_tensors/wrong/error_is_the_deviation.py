"""The standard deviation of the values, not that of their mean.

fails: test-standard-error-values, test-standard-error-axes, test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    return np.asarray(samples, "float64").std(axis=0, ddof=1)
