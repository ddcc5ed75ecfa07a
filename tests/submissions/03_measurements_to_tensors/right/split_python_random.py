"""Python's `random`, and the rows of each part in their old sequence."""

# %% split
import random

def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    n = len(x)
    rows = list(range(n))
    random.Random(seed).shuffle(rows)
    num_val, num_test = round(validation_fraction * n), round(test_fraction * n)
    part = np.zeros(n, int)
    part[rows[:num_val]] = 1
    part[rows[num_val:num_val + num_test]] = 2
    return tuple((x[part == p], y[part == p]) for p in range(3))
