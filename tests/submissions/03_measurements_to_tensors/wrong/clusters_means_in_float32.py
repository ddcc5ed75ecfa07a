"""The means are computed in float32.

fails: test-k-means-update
"""

# %% k-means
def assign_clusters(x, centroids):
    difference = np.asarray(x, "float64")[:, None] - np.asarray(centroids, "float64")
    return np.sum(difference**2, axis=-1).argmin(axis=1)


def update_centroids(x, clusters, centroids):
    x, updated = np.asarray(x, "float32"), np.array(centroids, "float32")
    for j in range(len(updated)):
        if (clusters == j).any():
            updated[j] = x[clusters == j].mean(axis=0)
    return updated
