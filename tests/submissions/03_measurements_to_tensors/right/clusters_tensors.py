"""Tensors of float64 and segment sums."""

# %% k-means
def assign_clusters(x, centroids):
    x, centroids = tf.cast(x, tf.float64), tf.cast(centroids, tf.float64)
    squares = tf.reduce_sum(tf.square(tf.expand_dims(x, 1) - centroids), axis=-1)
    return tf.argmin(squares, axis=1, output_type=tf.int32)

def update_centroids(x, clusters, centroids):
    k = len(centroids)
    sums = tf.math.unsorted_segment_sum(tf.cast(x, tf.float64), clusters, k)
    counts = tf.math.unsorted_segment_sum(tf.ones(len(x), tf.float64), clusters, k)[:, None]
    return tf.where(counts > 0, tf.math.divide_no_nan(sums, counts), tf.cast(centroids, tf.float64))
