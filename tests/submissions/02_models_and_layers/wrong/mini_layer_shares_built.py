"""`built` is set on the class: the student thinks that MiniLayer.built and self.built are the same.

fails: test-mini-layer-build-once, test-mini-layer-built, test-mini-layer-two-layers
"""

# %% mini-layer
class MiniLayer:
    built = False

    def __init__(self):
        pass

    def build(self, input_shape):
        pass

    def call(self, inputs):
        raise NotImplementedError

    def __call__(self, inputs):
        if not self.built:
            self.build(inputs.shape)
            MiniLayer.built = True
        return self.call(inputs)
