"""The old generator of NumPy, an own object, and parts cut from the end."""

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    order = np.random.RandomState(seed).permutation(len(x))
    num_val = int(np.round(validation_fraction * len(x)))
    num_test = int(np.floor(test_fraction * len(x) + 0.5))
    num_train = len(x) - num_val - num_test
    return [[x[rows], y[rows]] for rows in (order[:num_train], order[num_train:num_train + num_val], order[num_train + num_val:])]
