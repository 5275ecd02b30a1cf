"""Dated facts with their sources, as TOML, and the typed loader."""
