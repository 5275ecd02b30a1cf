"""What is wrong with a proof that was brought."""

from __future__ import annotations


class Unreadable(Exception):
    """It is not what it should be at all: no check code, no key of an office, no list; ``code`` says which."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Altered(Exception):
    """It was made by this program and is not as it was made."""
