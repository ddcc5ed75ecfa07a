"""get_config lacks num_classes.

fails: test-balanced-accuracy-compile
"""

# %% balanced-accuracy
@keras.saving.register_keras_serializable("exercise09")
class BalancedAccuracy(keras.metrics.Metric):
    def __init__(self, num_classes, name="balanced_accuracy", **kwargs):
        super().__init__(name=name, **kwargs)
        self.num_classes = num_classes
        self.right = self.add_weight(shape=(num_classes,), initializer="zeros", name="right")
        self.total = self.add_weight(shape=(num_classes,), initializer="zeros", name="total")

    def update_state(self, y_true, y_pred, sample_weight=None):
        classes = tf.cast(tf.reshape(y_true, (-1,)), "int32")
        hits = tf.cast(tf.equal(tf.argmax(y_pred, axis=-1, output_type="int32"), classes), "float32")
        weights = tf.ones_like(hits) if sample_weight is None else tf.cast(tf.reshape(sample_weight, (-1,)), "float32")
        self.right.assign_add(tf.math.unsorted_segment_sum(weights * hits, classes, self.num_classes))
        self.total.assign_add(tf.math.unsorted_segment_sum(weights, classes, self.num_classes))

    def result(self):
        recalls = tf.math.divide_no_nan(self.right, self.total)  # (num_classes,)
        occurs = tf.cast(self.total > 0, "float32")
        return tf.math.divide_no_nan(tf.reduce_sum(recalls), tf.reduce_sum(occurs))

    def get_config(self):
        return super().get_config()
