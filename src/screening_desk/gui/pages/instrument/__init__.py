"""The instruments beside the counter's list: asked item by item, each with its own result."""
