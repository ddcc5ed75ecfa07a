"""`__call__` runs `call` and forgets to return its result.

fails: test-mini-layer-result, test-mini-layer-two-layers
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
        self.call(inputs)
