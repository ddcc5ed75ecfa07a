"""The validation fraction is taken of what the test part has left.

fails: test-split-sizes
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_test = round(test_fraction * n)
    num_val = round(validation_fraction * (n - num_test))
    val, test, train = order[:num_val], order[num_val:num_val + num_test], order[num_val + num_test:]
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
