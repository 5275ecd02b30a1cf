"""The file and line a sentence of the strict loader speaks of, for whoever has to put it right."""

import re
from collections.abc import Iterator
from pathlib import Path

_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_FILE = re.compile(r"^(\w+\.toml)\b")
_PLACE = re.compile(r"- at `\$([^`]*)`")
_NAMED = re.compile(r"\b(?:[Rr]ule|[Ii]nput|[Cc]ode|[Pp]ermit|[Ii]tem|[Ss]cheme|[Ll]ist) ([A-Za-z][A-Za-z0-9_]*)")
_LACKS = re.compile(r"(?:\S+: )?\S+(?= is missing)")
_CASE = re.compile(r", case (\w+)")
_HEAD = re.compile(r"^\s*\[\[([A-Za-z_]\w*)\]\]")


def locate(folder: Path, sentence: str) -> str:
    """Return "rules_2_entry.toml, line 45", the file alone, or nothing when the sentence names no place.

    A broken file names its line itself; a wrong value is met by its position in the file, an unfit row by its id.
    """
    named = _FILE.match(sentence)
    file = folder / named[1] if named else None
    if found := _LINE.search(sentence):
        return f"{named[1]}, line {found[1]}" if named else f"line {found[1]}"
    if file is not None and (place := _PLACE.search(sentence)) and (line := _row_line(file, place[1])):
        return f"{file.name}, line {line}"
    for row in _NAMED.finditer(sentence):
        for path in sorted(folder.glob("*.toml")):
            if line := _id_line(path, row[1]):
                return f"{path.name}, line {line}"
    return file.name if file is not None else ""


def place_in(sentence: str) -> str:
    """Return what a sentence speaks of as the data themselves name it ("six_months, short"); nothing when it does not.

    It holds no words of a language, so it can stand in a sentence of another one.
    """
    if place := _PLACE.search(sentence):
        return place[1].removeprefix(".")
    if lacks := _LACKS.search(sentence):
        return "" if lacks[0] == "are" else lacks[0]
    if named := _NAMED.search(sentence):
        case = _CASE.search(sentence)
        return f"{named[1]}, {case[1]}" if case else named[1]
    file = _FILE.match(sentence)
    return file[1] if file else ""


def _row_line(path: Path, place: str) -> int:
    """Return the line of the row that a path such as ``[3].cases`` or ``.visa[5].days`` leads to; 0 for none."""
    found = re.match(r"\.?(\w*)\[(\d+)\]", place)
    if found is None:
        return 0
    name, wanted = found[1], int(found[2])
    starts = list(_starts(path, name))
    return starts[wanted] if wanted < len(starts) else 0


def _starts(path: Path, name: str) -> Iterator[int]:
    """Yield the first line of each row: of each ``[[name]]`` table, or of each inline row of an array."""
    inside = False
    for number, line in enumerate(_lines(path), start=1):
        head = _HEAD.match(line)
        if head is not None and name in {"", head[1]}:
            yield number
        elif name and re.match(rf"\s*{name}\s*=\s*\[", line):
            inside = True
        elif inside and line.lstrip().startswith("{"):
            yield number
        elif inside and line.lstrip().startswith("]"):
            inside = False


def _id_line(path: Path, name: str) -> int:
    wanted = re.compile(rf'(?:^|[\s{{,])(?:id|code)\s*=\s*"{re.escape(name)}"')
    return next((number for number, line in enumerate(_lines(path), start=1) if wanted.search(line)), 0)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
