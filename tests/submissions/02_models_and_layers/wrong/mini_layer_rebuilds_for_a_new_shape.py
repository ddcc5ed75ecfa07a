"""The layer builds again whenever the inputs have another shape: the shape was remembered, not the fact of being built.

fails: test-mini-layer-build-once
"""

# %% mini-layer
class MiniLayer:
    def __init__(self):
        self.built = False
        self.input_shape = None

    def build(self, input_shape):
        pass

    def call(self, inputs):
        raise NotImplementedError

    def __call__(self, inputs):
        if inputs.shape != self.input_shape:
            self.input_shape = inputs.shape
            self.build(inputs.shape)
            self.built = True
        return self.call(inputs)
