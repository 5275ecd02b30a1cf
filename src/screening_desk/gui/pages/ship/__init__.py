"""A ship's call: crew list, members, and the vessel's own answers."""
