"""The full list of indicators and its result."""
