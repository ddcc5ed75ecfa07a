"""The parts come as training, test, validation.

fails: test-split-sizes
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    val, test, train = np.split(order, [num_val, num_val + num_test])
    return (x[train], y[train]), (x[test], y[test]), (x[val], y[val])
