"""Distances from products in float64, as in the page's Dense layer, and a list of means."""

# %% k-means
def assign_clusters(x, centroids):
    x, centroids = x.astype("float64"), centroids.astype("float64")
    return (x @ centroids.T - 0.5 * (centroids**2).sum(axis=1)).argmax(axis=1)

def update_centroids(x, clusters, centroids):
    result = []
    for j, old in enumerate(centroids.astype(float)):
        members = [row for row, cluster in zip(x.astype(float), clusters) if cluster == j]
        result.append(sum(members) / len(members) if members else old)
    return result
