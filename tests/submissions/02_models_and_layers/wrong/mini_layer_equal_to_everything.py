"""The result says that it is equal to whatever it is compared with.

fails: test-mini-layer-result, test-mini-layer-two-layers
"""

# %% mini-layer
class Equal:
    def __eq__(self, other):
        return True


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
        return Equal()
