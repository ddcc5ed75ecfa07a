"""The bias is always counted.

fails: test-dense-params-no-bias
"""

# %% dense-params
def dense_params(input_dim, units, use_bias=True):
    return input_dim * units + units
