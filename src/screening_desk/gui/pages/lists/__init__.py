"""The upkeep of watch lists: the lists, their versions, and loading a file."""
