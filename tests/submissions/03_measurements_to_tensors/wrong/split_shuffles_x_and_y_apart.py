"""x and y get an order each, so the pairs are lost.

fails: test-split-pairs
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n, rng = len(x), np.random.default_rng(seed)
    x, y = rng.permutation(x), rng.permutation(y)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    end = num_val + num_test
    return (x[end:], y[end:]), (x[:num_val], y[:num_val]), (x[num_val:end], y[num_val:end])
