"""What is wrong with the file of a training case, place by place, so that whoever wrote it knows what to change.

`reference.training.read` stops at the first fault and speaks to whoever maintains the data; this reads for a trainer.
"""

from __future__ import annotations

import re
import tomllib
import types
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from screening_desk.reference.text import Text
from screening_desk.reference.training import Case, Check

_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_NO_DAY = re.compile(r"=\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}")
_PATTERNS: Mapping[str, Text] = {
    "id": Text(
        "hanya huruf kecil, angka dan garis bawah, 3 sampai 40, diawali huruf",
        "only small letters, digits and underscores, 3 to 40, a letter first",
    ),
    "nationality": Text("kode negara dengan huruf besar, misalnya IDN", "a state code in capitals, for example IDN"),
}
_KINDS: Mapping[object, Text] = {
    str: Text("tulis di antara tanda kutip lurus ganda", "write it between straight double quotes"),
    bool: Text("tulis true atau false tanpa tanda kutip", "write true or false without quotes"),
    int: Text("tulis angka tanpa tanda kutip", "write a number without quotes"),
}
_DAY = Text(
    "tulis hari sebagai 2026-11-24, tanpa tanda kutip, dan hari yang benar-benar ada",
    "write a day as 2026-11-24, without quotes, and one that there is",
)


def faults(path: Path) -> tuple[Text, ...]:
    """Return everything that keeps a file from being read as a case; empty when `read` reads it."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        why = fault.strerror or "?"
        return (Text(f"Berkas tidak dapat dibuka ({why}): periksa nama dan mapnya.",
                     f"The file cannot be opened ({why}): check its name and folder."),)  # fmt: skip
    except UnicodeDecodeError:
        return (Text("Berkas bukan teks UTF-8: simpan lagi dengan pilihan UTF-8.",
                     "The file is no UTF-8 text: save it again as UTF-8."),)  # fmt: skip
    except tomllib.TOMLDecodeError as fault:
        return (_unreadable(path, str(fault)),)
    return tuple(_struct(content, Case, ""))


def _unreadable(path: Path, said: str) -> Text:
    """Say where the text breaks off being TOML, with that line, and what mostly is the cause."""
    found = _LINE.search(said)
    number = int(found.group(1)) if found else len(path.read_text(encoding="utf-8").splitlines())
    lines = path.read_text(encoding="utf-8").splitlines()
    line = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    if "overwrite" in said or "twice" in said or "mutate" in said:
        return Text(f"Baris {number} ({line}): bagian ini sudah ada di atas. Hapus salah satu, atau gabungkan.",
                    f"Line {number} ({line}): this part is there already. Delete one of them, or join them.")  # fmt: skip
    if _NO_DAY.search(line):
        return Text(f"Baris {number} ({line}): {_DAY.id}.", f"Line {number} ({line}): {_DAY.en}.")
    return Text(
        f"Baris {number} ({line}) tidak dapat dibaca. Periksa baris ini dan baris sebelumnya: tanda kutip lurus ganda di "
        "awal dan akhir, kurung yang ditutup, koma di antara kalimat, tanda = setelah nama.",
        f"Line {number} ({line}) cannot be read. Check this line and the one before: straight double quotes at both ends, "
        "closed brackets, commas between sentences, = after a name.",
    )


def _struct(value: object, kind: type[msgspec.Struct], place: str) -> Iterator[Text]:
    if not isinstance(value, dict):
        if kind is Check:
            yield _say(place, 'tulis sebagai { value = "…" }', 'write it as { value = "…" }')
        elif kind is Text:
            yield _say(
                place, 'tulis kedua bahasa: { id = "…", en = "…" }', 'write both languages: { id = "…", en = "…" }'
            )
        else:
            yield _say(place, f"tulis sebagai bagian sendiri [{place}]", f"write it as a part of its own [{place}]")
        return
    hints = typing.get_type_hints(kind, include_extras=True)
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    known = ", ".join(fields)
    for name in value:
        if name not in fields:
            yield _say(
                _below(place, name),
                f"bagian ini tidak dikenal. Periksa ejaannya atau hapus; yang ada: {known}",
                f"there is no such part. Check its spelling or delete it; there are: {known}",
            )
    for name, field in fields.items():
        here = _below(place, name)
        if name in value:
            yield from _value(value[name], hints[name], here)
        elif field.required:
            yield from _missing(kind, name, here)
    if kind is Text:
        yield from _empty(value, place)


def _missing(kind: type[msgspec.Struct], name: str, here: str) -> Iterator[Text]:
    if kind is Text:
        language = {"id": ("Indonesia", "Indonesian"), "en": ("Inggris", "English")}[name]
        yield _say(here, f"kalimat bahasa {language[0]} belum ada; tambahkan", f"no {language[1]} words yet; add them")
    else:
        yield _say(here, "bagian ini belum ada; tambahkan", "this part is missing; add it")


def _empty(value: Mapping[str, object], place: str) -> Iterator[Text]:
    for name, own, english in (("id", "Indonesia", "Indonesian"), ("en", "Inggris", "English")):
        words = value.get(name)
        if isinstance(words, str) and not words.strip():
            yield _say(f"{place}.{name}", f"kalimat bahasa {own} kosong; tulis", f"no {english} words; write them")


def _value(value: object, hint: object, place: str) -> Iterator[Text]:
    """Check one value by its type: a struct, a table of them by name, a list of them, or something plain."""
    bare = typing.get_args(hint)[0] if typing.get_origin(hint) is typing.Annotated else hint
    origin, inner = typing.get_origin(bare), typing.get_args(bare)
    if origin is types.UnionType:
        bare = next(each for each in inner if each is not types.NoneType)
        origin, inner = typing.get_origin(bare), typing.get_args(bare)
    if isinstance(bare, type) and issubclass(bare, msgspec.Struct):
        yield from _struct(value, bare, place)
    elif origin is dict:
        if not isinstance(value, dict):
            yield _say(place, f"tulis sebagai bagian sendiri [{place}]", f"write it as a part of its own [{place}]")
        else:
            for name, each in value.items():
                yield from _value(each, inner[1], _below(place, name))
    elif origin is tuple:
        if not isinstance(value, list):
            yield _say(place, "tulis di antara kurung siku: [ … ]", "write it between square brackets: [ … ]")
        elif not value and hint is not bare:
            yield _say(place, "isi paling sedikit satu", "give at least one")
        else:
            for number, each in enumerate(value, start=1):
                yield from _value(each, inner[0], f"{place}[{number}]")
    else:
        yield from _plain(value, hint, bare, place)


def _plain(value: object, hint: object, bare: object, place: str) -> Iterator[Text]:
    try:
        msgspec.convert(value, hint)
    except msgspec.ValidationError:
        name = place.rpartition(".")[2]
        if typing.get_origin(bare) is typing.Literal:
            choices = ", ".join(map(str, typing.get_args(bare)))
            yield _say(
                place,
                f"“{value}” tidak dikenal; pilih salah satu: {choices}",
                f"“{value}” is not known; take one of: {choices}",
            )
        elif isinstance(value, str) and not value:
            yield _say(place, "nilainya kosong; tulis", "no value; write one")
        elif isinstance(value, str) and name in _PATTERNS:
            yield _say(
                place, f"“{value}” tidak boleh: {_PATTERNS[name].id}", f"“{value}” does not fit: {_PATTERNS[name].en}"
            )
        else:
            todo = _KINDS.get(bare, _DAY)
            yield _say(place, todo.id, todo.en)


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _say(place: str, indonesian: str, english: str) -> Text:
    return Text(f"{place}: {indonesian}.", f"{place}: {english}.")
