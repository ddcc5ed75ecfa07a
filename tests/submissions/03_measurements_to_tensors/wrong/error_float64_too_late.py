"""The deviation is computed in the dtype of the samples and then cast to float64.

fails: test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    return samples.std(axis=0, ddof=1).astype("float64") / np.sqrt(len(samples))
