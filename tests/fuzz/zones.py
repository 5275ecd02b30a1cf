"""Texts that nearly are machine readable zones, and what must hold for any of them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from random import Random

from screening_desk.documents import keyboards, mrz
from screening_desk.documents.digits import foreign
from tests.documents.mrz_cases import DATA, mrz_cases
from tests.documents.zones import ALL

FOUND = DATA / "mrz-found.jsonl"  # inputs that once broke something, one JSON text a line
TODAY = date(2026, 11, 25)
MOST_REPAIRS = 200
LONGEST = 20_000  # characters; no reader and no paste brings more
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<abcxyz ;.?!\"'&éàç\\|]:,-\x00\x02\x03\t\r\n\u2028\ufeffＡ＜İıß€𝟘"


def corpus() -> list[str]:
    """Every zone of the test data, and some through another keyboard layout."""
    texts = [case.text for case in mrz_cases(*_categories())] + [zone.text for zone in ALL]
    us = keyboards.keyboards()["us"]
    for keyboard in keyboards.keyboards().values():
        table = str.maketrans(us.shifted + us.plain, keyboard.shifted + keyboard.plain)
        texts += [zone.text.translate(table) for zone in ALL]
    return texts + found()


def found() -> list[str]:
    """Inputs that once broke something."""
    return [json.loads(line) for line in FOUND.read_text("utf-8").splitlines()] if FOUND.exists() else []


def mutate(texts: list[str], random: Random) -> str:
    """Make one odd text out of the others: joined, cut, wrapped, with signs put in, left out or exchanged."""
    text = random.choice(texts)
    for _ in range(random.choice((0, 0, 1, 1, 1, 2, 3))):
        text = random.choice(_WAYS)(text, texts, random)[:LONGEST]
    for _ in range(random.choice((0, 1, 1, 2, 4, 9))):
        at = random.randrange(len(text) + 1)
        lost = random.choice((0, 0, 1, 1, 1, 1, 2, 5))
        text = text[:at] + "".join(random.choices(_SIGNS, k=random.choice((0, 1, 1, 1, 2, 7)))) + text[at + lost :]
    return text


def check(text: str) -> None:
    """Raise AssertionError, or whatever else goes wrong, for a text that breaks what is promised for every text."""
    mrz.shape(text)
    readings = mrz.read_all(text, TODAY)
    newest = mrz.read(text, TODAY)
    assert newest == (readings[-1] if readings else newest)
    for reading in readings:
        _check_reading(reading)


def _check_reading(reading: mrz.Reading) -> None:
    assert reading.valid == (reading.document is not None and not reading.problems)
    assert reading.document is not None or reading.problems
    wrong = {check.field for check in mrz.check_digits(reading) if not check.ok}
    if reading.document is not None:
        assert wrong == {problem.field for problem in reading.problems if problem.kind == "check_digit"}
        assert foreign("".join(reading.lines)) or mrz.read("\n".join(reading.lines), TODAY).document == reading.document
    for problem in reading.problems:
        assert 0 <= problem.line < max(len(reading.lines), 1)
        assert all(0 <= span.start <= span.end <= 44 for span in problem.over)
    assert len(reading.repairs) <= MOST_REPAIRS
    for repair in (*reading.repairs, *reading.further):
        again = mrz.read("\n".join(repair.lines), TODAY)
        assert again.document == repair.document
        assert again.valid
        assert repair.lines != reading.lines
    for note in reading.notes:
        assert 0 <= note.line < len(reading.lines)


def _join(text: str, _texts: list[str], random: Random) -> str:
    return text.replace("\n", random.choice(("", " ", "\r", "\r\n", "\t", "\n\n", ";", "|", "\x03\x02")))


def _glue(text: str, texts: list[str], random: Random) -> str:
    return text + random.choice(("", "\n", "\r", "\x03\x02", " ")) + random.choice(texts)


def _cut(text: str, _texts: list[str], random: Random) -> str:
    start = random.randrange(len(text) + 1)
    return text[start : start + random.randrange(200)] if random.random() < 0.5 else text[:start]


def _wrap(text: str, _texts: list[str], random: Random) -> str:
    width, run = random.randrange(5, 90), text.replace("\n", "")
    return "\n".join(run[at : at + width] for at in range(0, len(run), width))


def _dress(text: str, _texts: list[str], random: Random) -> str:
    before, after = random.choice((("]Q1", ""), ("MRZ: ", ""), ('"', '"'), ("\x02", "\x03"), (" ", " "), ("<", ">")))
    return "\n".join(before + line + after for line in text.split("\n"))


def _strip(text: str, _texts: list[str], random: Random) -> str:
    return "\n".join(line.rstrip("<") if random.random() < 0.7 else line for line in text.split("\n"))


def _turn(text: str, _texts: list[str], _random: Random) -> str:
    return "\n".join(reversed(text.split("\n")))


def _small(text: str, _texts: list[str], _random: Random) -> str:
    return text.swapcase()


def _blank(text: str, _texts: list[str], random: Random) -> str:
    return text.replace("<", random.choice((" ", ";", ".", "?", "«", "&lt;", "K")))


def _twice(text: str, _texts: list[str], random: Random) -> str:
    return text * random.choice((2, 3, 20))


_WAYS = (_join, _glue, _cut, _wrap, _dress, _strip, _turn, _small, _blank, _twice)


def _categories() -> tuple[str, ...]:
    rows = map(json.loads, (Path(DATA) / "mrz-cases.jsonl").read_text("utf-8").splitlines())
    return tuple({row["cat"]: None for row in rows})
