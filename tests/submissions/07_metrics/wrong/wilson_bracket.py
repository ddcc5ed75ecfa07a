"""n in the place of n squared under the root.

fails: test-wilson-interval-values, test-wilson-interval-limits
"""

# %% wilson-interval
def wilson_interval(correct, total, z=1.96):
    p = correct / total
    factor = 1 / (1 + z**2 / total)
    root = z * np.sqrt(p * (1 - p) / total + z**2 / (4 * total))
    return max(0.0, factor * (p + z**2 / (2 * total) - root)), min(1.0, factor * (p + z**2 / (2 * total) + root))
