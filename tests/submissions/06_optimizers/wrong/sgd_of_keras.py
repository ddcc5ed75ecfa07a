"""The optimizer of Keras does the work.

fails: test-sgd-plain, test-sgd-momentum, test-sgd-nesterov, test-sgd-state, test-sgd-calls
"""

# %% sgd
class SGD:
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False):
        self.inner = keras.optimizers.SGD(learning_rate, momentum, nesterov)
        self.learning_rate = learning_rate

    def apply_gradients(self, grads_and_vars):
        self.inner.learning_rate = self.learning_rate
        self.inner.apply_gradients(grads_and_vars)
