"""The bound is divided by the number of parameters.

fails: test-largest-rate-value, test-largest-rate-meaning
"""

# %% largest-rate
def largest_stable_learning_rate(hessian):
    eigenvalues = np.linalg.eigvalsh(np.asarray(hessian))  # in rising order
    return 2 / float(eigenvalues[-1]) / len(eigenvalues)
