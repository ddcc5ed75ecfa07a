"""The last rows are the test part; only the others are shuffled.

fails: test-split-seed, test-split-shuffled
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    order = np.random.default_rng(seed).permutation(n - num_test)
    val, train, test = order[:num_val], order[num_val:], np.arange(n - num_test, n)
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
