"""Dated facts with their sources, as TOML, and the typed loader."""

from screening_desk.reference.loading import Reference, from_canonical, load
from screening_desk.reference.text import ReferenceError, Text  # noqa: A004 - the package's own error

__all__ = ["Reference", "ReferenceError", "Text", "from_canonical", "load"]
