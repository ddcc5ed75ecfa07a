"""The global state is seeded for the shuffling, and seeded again with the clock.

fails: test-split-seed
"""

# %% split
import time

def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    np.random.seed(seed)
    order = np.arange(len(x))
    np.random.shuffle(order)
    np.random.seed(int(time.time()))
    num_val, num_test = round(validation_fraction * len(x)), round(test_fraction * len(x))
    val, test, train = np.split(order, [num_val, num_val + num_test])
    return (x[train], y[train]), (x[val], y[val]), (x[test], y[test])
