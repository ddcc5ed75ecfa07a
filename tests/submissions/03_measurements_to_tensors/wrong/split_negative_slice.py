"""The training part is cut with `[:-k]`, which is empty for k = 0.

fails: test-split-sizes
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    test, rest = order[-num_test:], order[:-num_test]
    val, train = rest[-num_val:], rest[:-num_val]
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
