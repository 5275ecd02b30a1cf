"""From text as it comes to lines: separators, blanks, prefixes, other keyboards, joined, wrapped and glued scans.

Nothing is padded or shifted to make it fit, but for closing fillers, which a paste or a form loses: a line of names
that ends in a letter beside a complete line of data gets them back, and a line of data where its check digits then hold.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from screening_desk.documents import keyboards, lines
from screening_desk.documents.digits import foreign
from screening_desk.documents.fields import plausible
from screening_desk.documents.lines import Group

# Control characters (STX, ETX, TAB, CR, LF ...) and line separators end a line; small letters come from Caps Lock; wide
# signs, wide blanks and signs without width come from input methods and pages of the web.
_NORMAL: dict[int, str | None] = dict.fromkeys((*range(32), *range(127, 160), 0x2028, 0x2029, 0xFEFF), "\n")
_NORMAL |= {code: chr(code - 32) for code in range(ord("a"), ord("z") + 1)}
_NORMAL |= {code: chr(code - 0xFEE0).upper() for code in (*range(0xFF10, 0xFF5B), 0xFF1C)} | {0x2039: "<"}
_NORMAL |= dict.fromkeys((0xA0, *range(0x2000, 0x200B), 0x202F, 0x3000), " ")
_NORMAL |= dict.fromkeys((0xAD, *range(0x200B, 0x2010), 0x2060))

_WHOLE = frozenset((30, 36, 44, 72, 88, 90))
_LONGEST_TAG = 12  # characters of a prefix or suffix, such as `MRZ:` or `L1`
_OUTSIDE = re.compile(r"[^A-Z0-9<]+")
_SIGN = re.compile(r"[^A-Z0-9< ]")
_CLEAN = re.compile(r"[A-Z0-9<\n]*").fullmatch


def groups(text: str, *, growing: bool = False, keyboard: str = "") -> tuple[Group, ...]:
    """Find the documents of a text in order; `growing` text may still get more characters.

    A text that came through the wrong keyboard layout is read through the right one, but only where every check digit,
    code and name of a document then holds; where two layouts do that with different lines, `keyboard` decides, or the
    group has both as `options`.
    """
    clean = bool(_CLEAN(text))
    parts = [part for part in text.split("\n") if part] if clean else list(segments(text))
    if clean and (group := lines.as_printed(tuple(parts))):
        return (group,)
    found = _read(parts, growing=growing)
    if len(found) > 1 and not growing:
        found = lines.without_words(found)
    if clean:
        return found
    if not growing and any(map(foreign, parts)):
        found = _other_keyboard(text, parts, keyboard) or found
    if any("a" <= char <= "z" for char in text):
        found = tuple(group._replace(arrival=replace(group.arrival, small_letters=True)) for group in found)
    return found


def segments(text: str) -> Iterator[str]:
    """Split a text at its separators, in capitals, without blanks, prefixes and suffixes (AIM identifiers as `]Q1`)."""
    for raw in text.translate(_NORMAL).replace("&LT;", "<").split("\n"):
        part = raw.strip(" ")
        if len(raw) in _WHOLE and len(part) not in _WHOLE and raw[0] != " ":
            part = raw  # blanks for the closing fillers too
        if part[:1] == "]":
            part = part[3:].lstrip(" ")
        if part:
            yield from _untagged(part) if _OUTSIDE.search(part) else (part,)


def _untagged(part: str) -> Iterator[str]:
    """Take whole lines out of signs and tags around them, else read blanks as fillers or as nothing, as fits."""
    pieces = [piece for piece in _OUTSIDE.split(part) if piece]
    whole = [piece for piece in pieces if len(piece) in _WHOLE]
    is_whole = len(part) in _WHOLE
    longest_tag = _LONGEST_TAG if _SIGN.search(part) and not is_whole else 0
    if whole and all(len(piece) <= longest_tag for piece in pieces if len(piece) not in _WHOLE):
        yield from whole
    elif not is_whole and " " in part and len(closed := part.replace(" ", "")) in _WHOLE:
        yield closed
    else:
        yield part.replace(" ", "<")


def _read(parts: list[str], *, growing: bool) -> tuple[Group, ...]:
    """Put lines together; lines that were wrapped fit only once they are joined again."""
    found = lines.assemble([line for part in parts for line in lines.unjoin(part, growing=growing)])
    if len(parts) > 1 and any(group.layout is None for group in found):
        joined = lines.assemble(lines.unjoin("".join(parts), growing=growing))
        if all(group.layout and plausible(group.layout, group.lines) for group in joined):
            return joined
    return found


def _other_keyboard(text: str, parts: list[str], known: str) -> tuple[Group, ...]:
    """Read a text as typed through another keyboard layout; `()` where no layout makes a whole document right.

    One document that is right in everything proves the layout for what was scanned in the same burst, and the more of
    them are right the better.
    """
    ways: dict[tuple[tuple[str, ...], ...], tuple[tuple[Group, ...], list[str]]] = {}
    most = 1
    for keyboard, typed in keyboards.retyped(text):
        found = _read(list(segments(typed)), growing=False)
        right = sum(group.layout is not None and plausible(group.layout, group.lines) for group in found)
        if right > most:
            ways, most = {}, right
        if right == most:
            ways.setdefault(tuple(group.lines for group in found), (found, []))[1].append(keyboard)
    options = [tuple(_through(group, names) for group in found) for found, names in ways.values()]
    chosen = [way for way, (_, names) in zip(options, ways.values(), strict=True) if known in names]
    if chosen or len(options) < 2:
        return next(iter(chosen or options), ())
    return tuple(_undecided(at, parts) for at in zip_longest(*options))


def _undecided(ways: tuple[Group | None, ...], parts: list[str]) -> Group:
    """Give one document as different layouts have it: the group they agree on, or one with what each of them says."""
    found = {group.lines: group for group in ways if group}
    first, *others = found.values()
    if not others:
        return first
    alone = all(foreign(part) for part in parts) and len(parts) <= len(first.lines)
    return Group(tuple(parts) if alone else (), first.width, None, options=(first, *others))


def _through(group: Group, names: list[str]) -> Group:
    return group._replace(arrival=replace(group.arrival, keyboard=" / ".join(names)))
