"""The mean of the results of the batches.

fails: test-balanced-accuracy-batches, test-balanced-accuracy-weights, test-balanced-accuracy-compile
"""

# %% balanced-accuracy
@keras.saving.register_keras_serializable("exercise09")
class BalancedAccuracy(keras.metrics.Metric):
    def __init__(self, num_classes, name="balanced_accuracy", **kwargs):
        super().__init__(name=name, **kwargs)
        self.num_classes = num_classes
        self.sum = self.add_weight(shape=(), initializer="zeros", name="sum")
        self.count = self.add_weight(shape=(), initializer="zeros", name="count")

    def update_state(self, y_true, y_pred, sample_weight=None):
        classes = tf.cast(tf.reshape(y_true, (-1,)), "int32")
        hits = tf.cast(tf.equal(tf.argmax(y_pred, axis=-1, output_type="int32"), classes), "float32")
        weights = tf.ones_like(hits) if sample_weight is None else tf.cast(tf.reshape(sample_weight, (-1,)), "float32")
        right = tf.math.unsorted_segment_sum(weights * hits, classes, self.num_classes)
        total = tf.math.unsorted_segment_sum(weights, classes, self.num_classes)
        occurs = tf.reduce_sum(tf.cast(total > 0, "float32"))
        self.sum.assign_add(tf.math.divide_no_nan(tf.reduce_sum(tf.math.divide_no_nan(right, total)), occurs))
        self.count.assign_add(1.0)

    def result(self):
        return tf.math.divide_no_nan(self.sum, self.count)

    def get_config(self):
        return {**super().get_config(), "num_classes": self.num_classes}
