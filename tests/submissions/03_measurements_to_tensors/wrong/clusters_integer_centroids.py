"""A copy of integer centroids keeps their dtype: the means lose their decimals.

fails: test-k-means-update, test-k-means-empty
"""

# %% k-means
def assign_clusters(x, centroids):
    difference = np.asarray(x, "float64")[:, None] - np.asarray(centroids, "float64")
    return np.sum(difference**2, axis=-1).argmin(axis=1)

def update_centroids(x, clusters, centroids):
    updated = centroids.copy()
    for j in range(len(centroids)):
        if (clusters == j).any():
            updated[j] = x[clusters == j].mean(axis=0)
    return updated
