"""The last eigenvalue of np.linalg.eig, which are not sorted.

fails: test-largest-rate-value, test-largest-rate-meaning
"""

# %% largest-rate
def largest_stable_learning_rate(hessian):
    eigenvalues = np.linalg.eigvals(np.asarray(hessian))  # in rising order
    return 2 / float(eigenvalues[-1])
