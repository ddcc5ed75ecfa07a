"""One bias for the whole layer.

fails: test-dense-params-bias, test-dense-params-no-bias
"""

# %% dense-params
def dense_params(input_dim, units, use_bias=True):
    return input_dim * units + int(use_bias)
