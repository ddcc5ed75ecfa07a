"""The axis is forgotten: the mean over rows and features.

fails: test-k-means-update, test-k-means-empty, test-k-means-rounds
"""

# %% k-means
def assign_clusters(x, centroids):
    difference = np.asarray(x, "float64")[:, None] - np.asarray(centroids, "float64")
    return np.sum(difference**2, axis=-1).argmin(axis=1)

def update_centroids(x, clusters, centroids):
    x, updated = np.asarray(x, "float64"), np.array(centroids, "float64")
    for j in range(len(updated)):
        if (clusters == j).any():
            updated[j] = x[clusters == j].mean()
    return updated
