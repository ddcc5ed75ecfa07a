"""`__call__` builds each time: the student never asks whether the layer has been built.

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
        self.build(inputs.shape)
        self.built = True
        return self.call(inputs)
