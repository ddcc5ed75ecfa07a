"""Training and validation part are rounded, and the test part gets the rest.

fails: test-split-sizes
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_train, num_val = round((1 - validation_fraction - test_fraction) * n), int(np.ceil(validation_fraction * n))
    train, val, test = np.split(order, [num_train, num_train + num_val])
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
