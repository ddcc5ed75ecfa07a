"""One tape over all parts; the losses are added inside."""

# %% accumulating-model
class AccumulatingModel(keras.Model):
    def __init__(self, model, num_parts):
        super().__init__()
        self.model = model
        self.num_parts = num_parts

    def call(self, inputs, training=None):
        return self.model(inputs, training=training)

    @tf.function
    def train_step(self, data):
        x, y, _ = keras.utils.unpack_x_y_sample_weight(data)
        n = tf.shape(x)[0]
        bounds = [n * k // self.num_parts for k in range(self.num_parts + 1)]
        losses = []
        with tf.GradientTape() as tape:
            for i, j in zip(bounds[:-1], bounds[1:]):
                y_pred = self(x[i:j], training=True)
                losses.append(tf.cast((j - i) / n, tf.float32) * self.compute_loss(x=x[i:j], y=y[i:j], y_pred=y_pred))
            loss = tf.add_n(losses)
        self.optimizer.apply_gradients(zip(tape.gradient(loss, self.trainable_weights), self.trainable_weights))
        return {"loss": loss}
