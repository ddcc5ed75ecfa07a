"""The limits as roots of a polynomial."""

# %% wilson-interval
def wilson_interval(correct, total, z=1.96):
    p, q = correct / total, z**2 / total
    a, b, c = 1 + q, -(2 * p + q), p * p
    root = max(b * b - 4 * a * c, 0) ** 0.5
    low, high = (-b - root) / (2 * a), (-b + root) / (2 * a)
    return float(min(max(low, 0), 1)), float(min(max(high, 0), 1))
