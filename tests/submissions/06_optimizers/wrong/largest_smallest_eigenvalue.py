"""The smallest eigenvalue.

fails: test-largest-rate-value, test-largest-rate-meaning
"""

# %% largest-rate
def largest_stable_learning_rate(hessian):
    eigenvalues = np.linalg.eigvalsh(np.asarray(hessian))  # in rising order
    return 2 / float(eigenvalues[0])
