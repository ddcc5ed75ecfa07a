"""Distances come from products in float32, which cancel far from zero.

fails: test-k-means-ties-and-dtypes
"""

# %% k-means
def assign_clusters(x, centroids):
    x, centroids = np.asarray(x, "float32"), np.asarray(centroids, "float32")
    return np.argmin(np.sum(centroids**2, axis=1) - 2 * x @ centroids.T, axis=1)

def update_centroids(x, clusters, centroids):
    x, updated = np.asarray(x, "float64"), np.array(centroids, "float64")
    for j in range(len(updated)):
        if (clusters == j).any():
            updated[j] = x[clusters == j].mean(axis=0)
    return updated
