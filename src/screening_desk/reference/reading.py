"""TOML files to typed rows; what cannot be read is one sentence that names the file."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import msgspec

from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

T = TypeVar("T")


def read(path: Path) -> dict[str, object]:
    """Return the plain content of a file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise ReferenceError(f"{path.name} cannot be read: {fault}.") from fault


def rows(path: Path, table: str, kind: type[T]) -> Iterable[T]:
    """Return the rows of a file. `template` names a row of the file's templates that gives what the row leaves out."""
    content = read(path)
    if not {table} <= set(content) <= {table, "template"}:
        raise ReferenceError(f"{path.name} may hold only [[{table}]] rows, it holds {', '.join(sorted(content))}.")
    templates = content.pop("template", {})
    found = content[table]
    if isinstance(found, list) and isinstance(templates, dict):
        found = [_filled(path, row, templates) for row in found]
    return convert(path, found, list[kind])  # type: ignore[valid-type]


def _filled(path: Path, row: object, templates: dict[str, object]) -> object:
    if not isinstance(row, dict) or "template" not in row:
        return row
    template = templates.get(row["template"])
    if not isinstance(template, dict):
        raise ReferenceError(f"{path.name}: {row.get('id')} uses the template {row['template']}, which is not there.")
    return {**template, **{name: value for name, value in row.items() if name != "template"}}


def convert(path: Path, content: object, kind: type[T]) -> T:
    """Return plain content as what it should be."""
    try:
        return msgspec.convert(content, kind)
    except msgspec.ValidationError as fault:
        raise ReferenceError(f"{path.name}: {fault}.") from fault
