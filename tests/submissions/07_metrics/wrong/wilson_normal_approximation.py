"""The plain interval p plus or minus z standard errors.

fails: test-wilson-interval-values, test-wilson-interval-limits
"""

# %% wilson-interval
def wilson_interval(correct, total, z=1.96):
    p = correct / total
    half = z * (p * (1 - p) / total) ** 0.5
    return max(0.0, p - half), min(1.0, p + half)
