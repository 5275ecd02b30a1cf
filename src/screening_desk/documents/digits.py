"""Check digit arithmetic (ICAO Doc 9303-3 4.9): weights 7, 3, 1; A to Z are 10 to 35; a filler is 0."""

from operator import mul

ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
DIGITS = frozenset("0123456789")

WRITTEN = "0123456789"
WEIGHTS = (7, 3, 1) * 40
_VALUES = bytes(int(chr(code), 36) if chr(code).encode() in ALPHABET.replace(b"<", b"") else 0 for code in range(128))
_VALUES += bytes(128)


def values(line: str) -> bytes:
    """Give the value of each character of a line, one byte each; a character outside the alphabet counts 0."""
    return line.encode("ascii", "replace").translate(_VALUES)


def digit(numbers: bytes) -> str:
    """Compute the check digit over character values."""
    return WRITTEN[sum(map(mul, numbers, WEIGHTS)) % 10]


def foreign(text: str) -> bool:
    """Tell whether a text has characters that no machine readable zone may hold."""
    return bool(text.encode("ascii", "replace").translate(None, ALPHABET))


def count(text: str) -> int:
    """Count the digits of a text."""
    return len(text) - len(text.encode("ascii", "replace").translate(None, b"0123456789"))
