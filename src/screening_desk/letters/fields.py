"""How a view says what its texts may be: limits that ``text.checked`` holds."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def text(limit: int = 200, *, required: bool = False, strip: bool = True) -> Any:
    """A text field of at most ``limit`` letters, empty unless ``required``; blanks at its ends go if ``strip``."""
    metadata = {"limit": limit, "required": required, "strip": strip}
    return field(metadata=metadata) if required else field(default="", metadata=metadata)


def texts(limit: int = 200, count: int = 8) -> Any:
    """A tuple of at most ``count`` texts, each of at most ``limit`` letters and none empty."""
    return field(default=(), metadata={"limit": limit, "count": count, "required": True})
