"""NumPy computes the result: the tape cannot follow.

fails: test-affine-tape
"""

# %% affine
def affine(x, w, b):
    if tuple(b.shape) != (w.shape[-1],):
        raise ValueError
    return np.matmul(np.asarray(x), np.asarray(w)) + np.asarray(b)
