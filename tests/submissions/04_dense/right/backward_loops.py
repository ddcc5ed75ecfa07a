"""One outer product for each example, in float64 lists."""

# %% dense-backward
def dense_backward(x, kernel, d_outputs):
    d_kernel, d_bias, d_x = np.zeros(kernel.shape), np.zeros(kernel.shape[1]), np.zeros(x.shape)
    for index in np.ndindex(x.shape[:-1]):
        d_kernel += np.outer(x[index], d_outputs[index])
        d_bias += d_outputs[index]
        d_x[index] = kernel @ d_outputs[index]
    return d_kernel.tolist(), d_bias.tolist(), d_x.tolist()
