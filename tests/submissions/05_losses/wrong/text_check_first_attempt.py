"""One example of each kind by hand, the mean only.

fails: test-check-loss-probabilities, test-check-loss-targets, test-check-loss-smoothing, test-check-loss-reduction, test-check-loss-gradient
"""

# %% check-loss
def check_loss(candidate):
    y_true = np.array([[0, 1, 0], [1, 0, 0]], "float32")
    p = np.array([[0.2, 0.5, 0.3], [0.25, 0.5, 0.25]], "float32")
    expected = -(np.log(0.5) + np.log(0.25)) / 2
    got = float(candidate()(y_true, p))
    assert abs(got - expected) < 1e-3, f"probabilities: {got}, expected {expected}"
    got = float(candidate(from_logits=True)(y_true, np.log(p)))
    assert abs(got - expected) < 1e-3, f"logits: {got}, expected {expected}"
    z = np.array([[1000, -1000, 0], [1000, -1000, 0]], "float32")
    got = float(candidate(from_logits=True)(y_true, z))
    assert abs(got - 1000) < 0.1, f"large logits: {got}, expected 1000"
    smooth = 0.7 * expected + 0.3 * -(np.log(0.2 * 0.5 * 0.3) + np.log(0.25 * 0.5 * 0.25)) / 6
    got = float(candidate(label_smoothing=0.3)(y_true, p))
    assert abs(got - smooth) < 1e-3, f"label smoothing: {got}, expected {smooth}"
