"""Operations of Keras, float64."""

# %% categorical-crossentropy
class CategoricalCrossentropy(keras.losses.Loss):
    def __init__(self, from_logits=False, label_smoothing=0.0, reduction="sum_over_batch_size", name=None):
        super().__init__(name=name, reduction=reduction)
        self.from_logits, self.alpha = from_logits, label_smoothing

    def call(self, y_true, y_pred):
        y_true, y_pred = keras.ops.cast(y_true, "float64"), keras.ops.cast(y_pred, "float64")
        y_true = y_true + self.alpha * (1 / y_true.shape[-1] - y_true)
        if self.from_logits:
            log_p = keras.ops.log_softmax(y_pred)
        else:
            log_p = keras.ops.log(keras.ops.clip(y_pred / keras.ops.sum(y_pred, axis=-1, keepdims=True), 1e-7, 1 - 1e-7))
        return keras.ops.sum(-log_p * y_true, axis=-1)
