"""Rows are drawn with replacement: some come twice, others are lost.

fails: test-split-pairs, test-split-values
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).choice(n, n)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    val, test, train = order[:num_val], order[num_val:num_val + num_test], order[num_val + num_test:]
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
