"""`built` is asked for, but never set to True, so each call builds again.

fails: test-mini-layer-build-once, test-mini-layer-built
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
        return self.call(inputs)
