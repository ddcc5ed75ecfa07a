"""x and y of the caller are shuffled in place.

fails: test-split-values
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    np.random.default_rng(seed).shuffle(x)
    np.random.default_rng(seed).shuffle(y)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    end = num_val + num_test
    return (x[end:], y[end:]), (x[:num_val], y[:num_val]), (x[num_val:end], y[num_val:end])
