"""The card of a match on a watch list."""
