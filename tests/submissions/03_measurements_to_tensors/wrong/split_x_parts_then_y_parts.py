"""The result has the six arrays in a row, as scikit-learn returns them.

fails: test-split-pairs, test-split-sizes, test-split-shuffled, test-split-values
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    val, test, train = order[:num_val], order[num_val:num_val + num_test], order[num_val + num_test:]
    return x[train], x[val], x[test], y[train], y[val], y[test]
