"""A float.

fails: test-dense-params-bias
"""

# %% dense-params
def dense_params(input_dim, units, use_bias=True):
    return float(input_dim * units + use_bias * units)
