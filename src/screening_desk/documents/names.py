"""The name field of a zone (ICAO Doc 9303-3 4.6): primary identifier, double filler, secondary identifier."""

import re

_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# One or two identifiers of words, then fillers; some issuers put the double filler before a single name.
_PROPER = re.compile(r"(?:<<)?[A-Z]+(?:<[A-Z]+)*(?:<<[A-Z]+(?:<[A-Z]+)*)?<*").fullmatch


def split(field: str) -> tuple[str, str]:
    """Split a name field into primary and secondary identifier, with spaces for single fillers.

    A person with one name has no secondary identifier. Some issuers put the double filler before a single name
    instead of after it; that name is the primary identifier too.
    """
    primary, _, secondary = field.strip("<").partition("<<")
    if "<<" in secondary:
        secondary = " ".join(part for part in secondary.split("<") if part)
    return primary.replace("<", " "), secondary.replace("<", " ").strip()


def truncated(field: str) -> bool:
    """Tell whether a name may go on: a letter in the last place says so, a filler says that it is all there.

    Doc 9303-4 4.2.3, 9303-5 4.2.3, 9303-6 4.2.3 and 9303-7 4.2.3: a shortened name leaves no filler at the end.
    """
    return field[-1:] in _LETTERS


def faults(field: str) -> tuple[tuple[int, int, str], ...]:
    """Find what cannot stand in a name field: `(start, end, what belongs there)` each, empty when all is well."""
    if _PROPER(field):
        return ()
    body = field.rstrip("<")
    if not body:
        return ((0, len(field), "name"),)
    found = [(at, at + 1, "letter") for at, char in enumerate(body) if char != "<" and char not in _LETTERS]
    start = len(body) - len(body.lstrip("<"))
    if start not in {0, 2}:
        found.append((0, start, "letter"))
    gap = _second_gap(body, start)
    if gap >= 0:
        end = len(body) - len(body[gap:].lstrip("<"))
        found.append((end, len(body), "filler"))
    return tuple(found)


def _second_gap(body: str, start: int) -> int:
    """Find where fillers should have gone on to the end: three in a row, or a second double filler; else -1."""
    first = body.find("<<", start)
    if first < 0 or body[first + 2] == "<":
        return first
    return body.find("<<", first + 2)
