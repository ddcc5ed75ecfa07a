"""`call` also runs only once: later calls return the first result again.

fails: test-mini-layer-result, test-mini-layer-build-once
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
            self.outputs = self.call(inputs)
            self.built = True
        return self.outputs
