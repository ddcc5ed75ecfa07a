"""A NumPy integer.

fails: test-dense-params-bias
"""

# %% dense-params
def dense_params(input_dim, units, use_bias=True):
    return np.prod((input_dim + use_bias, units))
