"""The training rows are those whose values are in no other part, so equal rows get lost.

fails: test-split-pairs, test-split-sizes
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    order = np.random.default_rng(seed).permutation(n)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    val, test = order[:num_val], order[num_val:num_val + num_test]
    taken = {x[i].tobytes() for i in [*val, *test]}
    train = np.array([i for i in range(n) if x[i].tobytes() not in taken], int)
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
