"""`build` gets the shape of one example: the student thinks that a layer never sees the batch axis.

fails: test-mini-layer-build-once
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
            self.build(inputs.shape[1:])
            self.built = True
        return self.call(inputs)
