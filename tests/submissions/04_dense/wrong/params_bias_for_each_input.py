"""One bias for each input instead of each unit.

fails: test-dense-params-bias, test-dense-params-no-bias
"""

# %% dense-params
def dense_params(input_dim, units, use_bias=True):
    return (units + int(use_bias)) * input_dim
