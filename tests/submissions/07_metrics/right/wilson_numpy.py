"""Another form of the same formula, with NumPy."""

# %% wilson-interval
def wilson_interval(correct, total, z=1.96):
    wrong, z2 = total - correct, np.float64(z) ** 2
    root = z * np.sqrt(correct * wrong / total + z2 / 4)
    limits = (correct + z2 / 2 + np.array([-root, root])) / (total + z2)
    return tuple(np.clip(limits, 0, 1))
