"""Document numbers: what their check digits cannot tell apart, and the key under which they are looked up."""

from itertools import combinations, pairwise, product

from screening_desk.documents import fields
from screening_desk.documents.layouts import Layout

_MOST_SIGNS = 6  # letters O and zeros that are exchanged in pairs
_MOST_SPELLED = 9  # 512 spellings


def plain(number: str) -> str:
    """Give a number in capitals without blanks, fillers and signs."""
    return "".join(char for char in number.upper() if char.isalnum())


def key(number: str) -> str:
    """Give what a number is looked up by: two swaps of the letter O and 0 can keep every check digit (24 x 10 = 240)."""
    return plain(number).replace("O", "0")


def spellings(number: str) -> tuple[str, ...]:
    """Give every number with the same key, for a look-up by an index: each letter O and zero, up to nine of them.

    A series stands in front, so what is beyond the ninth is a zero that nobody takes for a letter.
    """
    text = plain(number)
    places = [at for at, char in enumerate(text) if char in "O0"][:_MOST_SPELLED]
    found = []
    for signs in product("O0", repeat=len(places)):
        changed = list(text)
        for at, sign in zip(places, signs, strict=True):
            changed[at] = sign
        found.append("".join(changed))
    return tuple(found)


def twin(layout: Layout, lines: tuple[str, ...]) -> str:
    """Find another number with letters O for zeros, or the reverse, that has the same check digits; "" for none.

    Only where the letters of a series stand: before the first digit from 1 to 9. Behind it a letter O is so rare that
    saying so at every number with two zeros would teach people not to read it (decided).
    """
    line, start, end = layout.number
    series = next((at for at in range(start, end) if lines[line][at] in "123456789"), end)
    places = [at for at in range(start, series) if lines[line][at] in "O0"]
    if len(places) > _MOST_SIGNS or not fields.holds(layout, lines):
        return ""
    for pair in combinations(places, 2):
        text = list(lines[line])
        for at in pair:
            text[at] = "O" if text[at] == "0" else "0"
        changed = (*lines[:line], "".join(text), *lines[line + 1 :])
        if fields.holds(layout, changed):
            return fields.cut(changed, layout.number).rstrip("<")
    return ""


_FOLDED = str.maketrans("OI", "01")
_COUNTED = "".join(str(number) for number in range(1, 30))  # 1234567891011
_SHORT = 4  # digits in a row or all alike mean nothing in fewer


def folded(number: str) -> str:
    """Give what a number of a list is looked up by: plain, the letter O as 0 and the letter I as 1."""
    return plain(number).translate(_FOLDED)


def placeholder(number: str) -> bool:
    """Say whether a number only fills a field: all signs alike, or digits that rise, fall or count up, behind any letters."""
    text = plain(number)
    digits = text.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if text and len(set(text)) == 1:
        return True
    if len(digits) < _SHORT or not digits.isascii() or not digits.isdigit():
        return False
    if len(digits) > 9 and _COUNTED.startswith(digits):
        return True
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    return steps in ({0}, {1}, {9})
