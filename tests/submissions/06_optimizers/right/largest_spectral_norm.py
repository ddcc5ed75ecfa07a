"""The spectral norm, which is the largest eigenvalue here."""

# %% largest-rate
def largest_stable_learning_rate(hessian):
    return 2 / np.linalg.norm(np.asarray(hessian), ord=2)
