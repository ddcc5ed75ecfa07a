"""Rounding pushes the limits out of [0, 1].

fails: test-wilson-interval-limits
"""

# %% wilson-interval
def wilson_interval(correct, total, z=1.96):
    p = correct / total
    middle = p + z**2 / (2 * total)
    half = z * (p * (1 - p) / total + z**2 / (4 * total**2)) ** 0.5
    scale = 1 + z**2 / total
    return (middle - half) / scale, (middle + half) / scale
