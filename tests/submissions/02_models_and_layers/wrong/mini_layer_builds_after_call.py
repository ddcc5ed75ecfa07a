"""`build` runs after `call`, as the first use of the layer is over.

fails: test-mini-layer-build-once, test-mini-layer-two-layers
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
        outputs = self.call(inputs)
        if not self.built:
            self.build(inputs.shape)
            self.built = True
        return outputs
