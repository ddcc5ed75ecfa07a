"""The exact least-squares line, with its loss in every place.

fails: test-fit-line-first-step, test-fit-line-losses, test-fit-line-parameters, test-fit-line-shapes,
    test-fit-line-types
"""

# %% fit-line
def fit_line(x, y, learning_rate, num_steps):
    x, y = np.ravel(x), np.ravel(y)
    a, b = (np.polyfit(x, y, 1) if len(x) > 1 else (0.0, y[0]))
    return float(a), float(b), [float(np.mean((a * x + b - y) ** 2))] * num_steps
