"""The seed only turns the table round: neighbours stay together.

fails: test-split-shuffled
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.roll(np.arange(n), seed)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    val, test, train = np.split(order, [num_val, num_val + num_test])
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
