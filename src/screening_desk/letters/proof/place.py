"""Where things of proof stand on a page, in points from its lower left corner."""

from __future__ import annotations

from screening_desk.letters.layout import MM, PAGE_HEIGHT

SIDE = 20 * MM
LEFT, TOP = 22 * MM, 270 * MM  # from the upper left corner, as pages are laid out
CODE = (LEFT, PAGE_HEIGHT - TOP - SIDE, LEFT + SIDE, PAGE_HEIGHT - TOP)
EMBLEM = (LEFT, PAGE_HEIGHT - 34 * MM, LEFT + 21 * MM, PAGE_HEIGHT - 12 * MM)
SIGNATURE = LEFT + 93.3 * MM
"""Where the lines of whoever signs begin (``official``)."""
