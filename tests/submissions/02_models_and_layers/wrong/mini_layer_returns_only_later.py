"""The first call builds and ends there: the `return` stands in the `else` branch.

fails: test-mini-layer-result, test-mini-layer-build-once, test-mini-layer-two-layers
"""

# %% mini-layer
class MiniLayer:
    def __init__(self):
        self.built = False

    def build(self, input_shape):
        pass

    def call(self, inputs):
        raise NotImplementedError

    def __call__(self, inputs):
        if not self.built:
            self.build(inputs.shape)
            self.built = True
        else:
            return self.call(inputs)
