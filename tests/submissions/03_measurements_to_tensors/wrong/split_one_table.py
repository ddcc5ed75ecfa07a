"""x and y are joined to one table of floats: integer labels become floats.

fails: test-split-values
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    table = np.concatenate([x.reshape(n, -1), y.reshape(n, -1)], axis=1).astype("float64")
    table = np.random.default_rng(seed).permutation(table)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    width = x.reshape(n, -1).shape[1]
    pairs = [(part[:, :width].reshape(-1, *x.shape[1:]), part[:, width:].reshape(-1, *y.shape[1:]))
             for part in np.split(table, [num_val, num_val + num_test])]
    return pairs[2], pairs[0], pairs[1]
