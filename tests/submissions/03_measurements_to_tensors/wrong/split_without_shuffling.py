"""The rows are cut in the order that they have.

fails: test-split-seed, test-split-shuffled
"""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    num_train = n - num_val - num_test
    end = num_train + num_val
    return (x[:num_train], y[:num_train]), (x[num_train:end], y[num_train:end]), (x[end:], y[end:])
