"""`built` starts as an attribute of the class and becomes one of the layer at its first call."""

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
        if self.built is False:
            self.build(np.shape(inputs))
            self.built = True
        outputs = self.call(inputs)
        return outputs
