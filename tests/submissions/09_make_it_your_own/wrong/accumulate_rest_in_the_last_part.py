"""The last part takes all that is left over.

fails: test-accumulating-model-parts
"""

# %% accumulating-model
class AccumulatingModel(keras.Model):
    def __init__(self, model, num_parts):
        super().__init__()
        self.model = model
        self.num_parts = num_parts

    def call(self, inputs, training=None):
        return self.model(inputs, training=training)

    def train_step(self, data):
        x, y, _ = keras.utils.unpack_x_y_sample_weight(data)
        batch_size = tf.shape(x)[0]
        total_loss, total_grads = 0.0, None
        for part in range(self.num_parts):
            size = batch_size // self.num_parts
            first, last = part * size, batch_size if part == self.num_parts - 1 else (part + 1) * size
            share = tf.cast(last - first, "float32") / tf.cast(batch_size, "float32")
            with tf.GradientTape() as tape:
                y_pred = self(x[first:last], training=True)
                loss = share * self.compute_loss(x=x[first:last], y=y[first:last], y_pred=y_pred)
            grads = tape.gradient(loss, self.trainable_variables)
            total_grads = grads if total_grads is None else [total + grad for total, grad in zip(total_grads, grads)]
            total_loss += loss
        self.optimizer.apply_gradients(zip(total_grads, self.trainable_variables))
        return {"loss": total_loss}
