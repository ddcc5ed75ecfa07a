"""All columns are standardised before the split, with the statistics of all rows.

fails: test-split-pairs, test-split-values
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    flat = x.reshape(n, -1)
    deviation = flat.std(axis=0)
    x = ((flat - flat.mean(axis=0)) / np.where(deviation == 0, 1, deviation)).reshape(x.shape)
    order = np.random.default_rng(seed).permutation(n)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    val, test, train = order[:num_val], order[num_val:num_val + num_test], order[num_val + num_test:]
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
