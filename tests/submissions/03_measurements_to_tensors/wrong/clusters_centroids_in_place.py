"""The centroids of the caller are overwritten.

fails: test-k-means-update
"""

# %% k-means
def assign_clusters(x, centroids):
    difference = np.asarray(x, "float64")[:, None] - np.asarray(centroids, "float64")
    return np.sum(difference**2, axis=-1).argmin(axis=1)

def update_centroids(x, clusters, centroids):
    x = np.asarray(x, "float64")
    centroids = np.asarray(centroids, "float64")
    for j in range(len(centroids)):
        if (clusters == j).any():
            centroids[j] = x[clusters == j].mean(axis=0)
    return centroids
