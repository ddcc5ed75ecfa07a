"""`int` cuts off the decimals in the place of rounding.

fails: test-split-sizes
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_val, num_test = int(validation_fraction * n), int(test_fraction * n)
    val, test, train = order[:num_val], order[num_val:num_val + num_test], order[num_val + num_test:]
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
