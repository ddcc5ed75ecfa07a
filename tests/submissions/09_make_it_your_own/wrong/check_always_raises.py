"""Always raises.

fails: test-check-layer-accepts, test-check-layer-training, test-check-layer-scale, test-check-layer-config,
    test-check-layer-save
"""

# %% check-layer
def check_layer(candidate):
    raise AssertionError("wrong")
