"""tf.split with computed sizes, division at the end, keras.ops."""

# %% accumulating-model
class AccumulatingModel(keras.Model):
    def __init__(self, model, num_parts):
        super().__init__()
        self.model = model
        self.num_parts = num_parts

    def call(self, inputs, training=None):
        return self.model(inputs, training=training)

    def train_step(self, data):
        x, y = data[:2]
        n = keras.ops.shape(x)[0]
        sizes = [(n + self.num_parts - 1 - k) // self.num_parts for k in range(self.num_parts)]
        variables = self.trainable_variables
        sums, loss_sum = [tf.zeros_like(v) for v in variables], 0.0
        for x_part, y_part, size in zip(tf.split(x, sizes), tf.split(y, sizes), sizes):
            with tf.GradientTape() as tape:
                outputs = self(x_part, training=True)
                loss = self.compute_loss(x_part, y_part, outputs)
            weight = tf.cast(size, tf.float32)
            sums = [s + weight * g for s, g in zip(sums, tape.gradient(loss, variables))]
            loss_sum = loss_sum + weight * loss
        total = tf.cast(n, tf.float32)
        self.optimizer.apply([s / total for s in sums], variables)
        return {"loss": loss_sum / total}
