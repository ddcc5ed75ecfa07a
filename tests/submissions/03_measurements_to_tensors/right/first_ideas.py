"""Every task once more, in the words that a beginner finds first."""

# %% standard-error
def standard_error(samples):
    samples = samples.astype("float64")
    n = samples.shape[0]
    s = np.std(samples, axis=0, ddof=1)
    return s / np.sqrt(n)

# %% standardize
class Standardize(keras.layers.Layer):
    def build(self, input_shape):
        features = input_shape[-1]
        self.mean = self.add_weight(shape=(features,), initializer="zeros", trainable=False)
        self.deviation = self.add_weight(shape=(features,), initializer="ones", trainable=False)

    def adapt(self, x):
        x = x.astype("float64")
        if self.built == False:
            self.build(x.shape)
        deviation = np.std(x, axis=0)
        for j in range(x.shape[1]):
            if np.all(x[:, j] == x[0, j]):
                deviation[j] = 1
        self.mean.assign(np.mean(x, axis=0))
        self.deviation.assign(deviation)

    def call(self, inputs):
        outputs = inputs - self.mean
        outputs = outputs / self.deviation
        return outputs

# %% split
def train_validation_test_split(x, y, validation_fraction, test_fraction, seed):
    rng = np.random.default_rng(seed)
    order = np.arange(len(x))
    rng.shuffle(order)
    x_shuffled = x[order]
    y_shuffled = y[order]
    a = round(len(x) * validation_fraction)
    b = a + round(len(x) * test_fraction)
    return (x_shuffled[b:], y_shuffled[b:]), (x_shuffled[:a], y_shuffled[:a]), (x_shuffled[a:b], y_shuffled[a:b])

# %% supervised-kernel
def fit_supervised_kernel(x, y):
    x = x.astype("float64")
    y = y.astype("float64")
    A = np.hstack([x, np.ones((x.shape[0], 1))])
    weights = np.linalg.lstsq(A, y, rcond=None)[0]
    kernel = weights[:-1]
    bias = weights[-1]
    return kernel, bias

# %% unsupervised-kernel
def fit_unsupervised_kernel(x, num_components):
    x = x.astype("float64")
    mean = x.mean(axis=0)
    u, s, vt = np.linalg.svd(x - mean, full_matrices=False)
    kernel = vt.T[:, :num_components]
    for j in range(num_components):
        i = np.argmax(np.abs(kernel[:, j]))
        if kernel[i, j] < 0:
            kernel[:, j] = -kernel[:, j]
    bias = -mean @ kernel
    return kernel, bias

# %% k-means
def assign_clusters(x, centroids):
    clusters = []
    for row in x.astype("float64"):
        distances = []
        for centroid in centroids.astype("float64"):
            distances.append(np.sqrt(np.sum((row - centroid) ** 2)))
        clusters.append(np.argmin(distances))
    return np.array(clusters)

def update_centroids(x, clusters, centroids):
    new_centroids = centroids.astype("float64")
    for j in range(len(centroids)):
        rows = x[clusters == j]
        if len(rows) > 0:
            new_centroids[j] = np.mean(rows, axis=0)
    return new_centroids
