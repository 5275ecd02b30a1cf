"""File formats that come in from others and go out to them."""
