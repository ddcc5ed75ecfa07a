"""The largest entry of the diagonal.

fails: test-largest-rate-value, test-largest-rate-meaning
"""

# %% largest-rate
def largest_stable_learning_rate(hessian):
    eigenvalues = np.sort(np.diag(np.asarray(hessian)))  # in rising order
    return 2 / float(eigenvalues[-1])
