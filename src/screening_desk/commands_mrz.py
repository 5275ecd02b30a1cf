"""`screening-desk mrz`: machine readable zones of a file or of standard input, one JSON object a line.

Input is text of any encoding a counter meets; a zone may be on two or three lines or on one, wrapped, with blank lines
between or without. Each zone, and each line that is none, gives one line of output. Nothing is kept and nothing of it
goes to standard error but how many there were.
"""

from __future__ import annotations

import argparse
import codecs
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

import msgspec

from screening_desk.documents import mrz
from screening_desk.documents.digits import foreign
from screening_desk.documents.mrz import Reading, Shape

LONGEST_LINE = 65_536  # bytes; a longer one is no zone, and is not held in memory
MOST_LINES = 8  # lines that wait for the rest of their zone
_SHORTEST_LINE = 28  # characters that a line of a zone has at least, its closing fillers gone
_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


@dataclass
class Counts:
    """How many zones were right, how many refused, and how many inputs were no zone at all."""

    right: int = 0
    refused: int = 0
    unread: int = 0


def run(options: argparse.Namespace) -> int:
    """Read everything; 0 when all of it was right, 1 when something was refused or no zone, 2 when nothing was read."""
    counts = Counts()
    try:
        with nullcontext(sys.stdin.buffer) if options.file is None else options.file.open("rb") as stream:
            for answer in answers(stream, options.today or datetime.now().astimezone().date(), counts):
                print(json.dumps(msgspec.to_builtins(answer)))
    except BrokenPipeError:  # whoever read the answers has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as fault:
        print(f"not done: {fault.strerror or 'the file cannot be read'}", file=sys.stderr)
        return 2
    print(f"{counts.right} right, {counts.refused} refused, {counts.unread} no zone", file=sys.stderr)
    return 0 if counts.right and not counts.refused and not counts.unread else 1


def answers(stream: BinaryIO, today: date, counts: Counts) -> Iterator[dict[str, Any]]:
    """Give one answer for each zone and for each line that is none, in order; holds a few lines at a time."""
    waiting: list[str] = []
    start = 0
    for number, text in lines(stream):
        if text is None:
            yield from _readings(start, waiting, today, counts)
            waiting = []
            counts.unread += 1
            yield {"line": number, "error": "not_text"}
        elif not text.strip():
            yield from _readings(start, waiting, today, counts)
            waiting = []
        else:
            start = start if waiting else number
            waiting.append(text)
            if _finished(waiting, today):
                yield from _readings(start, waiting, today, counts)
                waiting = []
    yield from _readings(start, waiting, today, counts)


def lines(stream: BinaryIO) -> Iterator[tuple[int, str | None]]:
    """Give every line with its number; None for one that is too long or holds what no text does."""
    encoding, number = "", 0
    while raw := stream.readline(LONGEST_LINE):
        number += 1
        if not encoding:
            mark = next((mark for mark in _MARKS if raw.startswith(mark)), b"")
            encoding, raw = _MARKS.get(mark, "utf-8"), raw[len(mark) :]
        if encoding == "utf-16-le" and raw.endswith(b"\n"):
            raw += stream.read(1)  # the second half of the line end
        whole = raw
        while len(whole) >= LONGEST_LINE and not whole.endswith(b"\n") and (whole := stream.readline(LONGEST_LINE)):
            raw = b"\0"
        yield number, _text(raw, encoding)


def packed(reading: Reading) -> dict[str, Any]:
    """Give what a reading says by name; places are counted from 0."""
    return {
        "valid": reading.valid,
        "document": reading.document,
        "problems": reading.problems,
        "notes": reading.notes,
        "repairs": reading.repairs,
        "further": reading.further,
        "lines": reading.lines,
    }


def _finished(waiting: list[str], today: date) -> bool:
    """Tell whether the lines end with a whole zone, begin none at all, or have waited long enough."""
    text = "\n".join(waiting)
    readings = mrz.read_all(text, today)
    if readings and readings[-1].document is not None:
        return True
    if len(waiting) == 1 and mrz.shape(text) is Shape.NONE:
        return len(text) < _SHORTEST_LINE or foreign("".join(text.split()))
    return len(waiting) >= MOST_LINES


def _readings(start: int, waiting: Iterable[str], today: date, counts: Counts) -> Iterator[dict[str, Any]]:
    text = "\n".join(waiting)
    if not text:
        return
    readings = mrz.read_all(text, today)
    if not readings or (mrz.shape(text) is Shape.NONE and all(reading.document is None for reading in readings)):
        counts.unread += 1
        yield {"line": start, "error": "no_zone"}
        return
    for reading in readings:
        counts.right += reading.valid
        counts.refused += not reading.valid
        yield {"line": start, **packed(reading)}


def _text(raw: bytes, encoding: str) -> str | None:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")  # signs of a keyboard layout in an old text file
    return None if "\0" in text else text
