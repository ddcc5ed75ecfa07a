"""The mean is subtracted in place, so the caller's samples change.

fails: test-standard-error-float64
"""

# %% standard-error
def standard_error(samples):
    means = np.mean(samples, axis=0, dtype="float64")
    squares = np.mean((np.asarray(samples, "float64") - means) ** 2, axis=0)
    samples -= means.astype(samples.dtype)
    return np.sqrt(squares / (len(samples) - 1))
