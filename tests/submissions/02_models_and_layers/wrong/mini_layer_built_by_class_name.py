"""A global set remembers which classes have been built, so a second layer of a class is never built.

fails: test-mini-layer-build-once, test-mini-layer-two-layers
"""

# %% mini-layer
built_layers = set()


class MiniLayer:
    def __init__(self):
        self.built = False

    def build(self, input_shape):
        pass

    def call(self, inputs):
        raise NotImplementedError

    def __call__(self, inputs):
        name = type(self).__name__
        if name not in built_layers:
            self.build(inputs.shape)
            built_layers.add(name)
        self.built = True
        return self.call(inputs)
