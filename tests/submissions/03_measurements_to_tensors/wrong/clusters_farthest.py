"""`argmax` in the place of `argmin`.

fails: test-k-means-assign, test-k-means-ties-and-dtypes, test-k-means-rounds
"""

# %% k-means
def assign_clusters(x, centroids):
    difference = np.asarray(x, "float64")[:, None] - np.asarray(centroids, "float64")
    return np.sum(difference**2, axis=-1).argmax(axis=1)

def update_centroids(x, clusters, centroids):
    x, updated = np.asarray(x, "float64"), np.array(centroids, "float64")
    for j in range(len(updated)):
        if (clusters == j).any():
            updated[j] = x[clusters == j].mean(axis=0)
    return updated
