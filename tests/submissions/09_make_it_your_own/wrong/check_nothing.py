"""Never raises.

fails: test-check-layer-accepts, test-check-layer-training, test-check-layer-scale, test-check-layer-config,
    test-check-layer-save
"""

# %% check-layer
def check_layer(candidate):
    layer = candidate()
    layer(np.ones((2, 3)))
