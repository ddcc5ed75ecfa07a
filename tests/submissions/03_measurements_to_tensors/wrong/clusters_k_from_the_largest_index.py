"""The number of clusters is taken from the largest index in use.

fails: test-k-means-empty, test-k-means-rounds
"""

# %% k-means
def assign_clusters(x, centroids):
    difference = np.asarray(x, "float64")[:, None] - np.asarray(centroids, "float64")
    return np.sum(difference**2, axis=-1).argmin(axis=1)

def update_centroids(x, clusters, centroids):
    x = np.asarray(x, "float64")
    return np.array([x[clusters == j].mean(axis=0) if (clusters == j).any() else centroids[j] for j in range(clusters.max() + 1)])
