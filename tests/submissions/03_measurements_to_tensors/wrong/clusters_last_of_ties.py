"""The comparison `<=` gives a tie to the largest index.

fails: test-k-means-ties-and-dtypes
"""

# %% k-means
def assign_clusters(x, centroids):
    result = []
    for row in np.asarray(x, "float64"):
        best, nearest = np.inf, 0
        for j, centroid in enumerate(np.asarray(centroids, "float64")):
            distance = np.linalg.norm(row - centroid)
            if distance <= best:
                best, nearest = distance, j
        result.append(nearest)
    return np.array(result)

def update_centroids(x, clusters, centroids):
    x, updated = np.asarray(x, "float64"), np.array(centroids, "float64")
    for j in range(len(updated)):
        if (clusters == j).any():
            updated[j] = x[clusters == j].mean(axis=0)
    return updated
