"""A method of its own decides whether to build; `built` is a property; the subclass's __init__ may take arguments."""

# %% mini-layer
class MiniLayer:
    def __init__(self, *args, **kwargs):
        self._input_shape = None

    @property
    def built(self):
        return self._input_shape is not None

    def build(self, input_shape):
        pass

    def call(self, inputs):
        raise NotImplementedError

    def _build_if_needed(self, input_shape):
        if not self.built:
            self.build(input_shape)
            self._input_shape = input_shape

    def __call__(self, inputs):
        self._build_if_needed(tuple(inputs.shape))
        return self.call(inputs)
