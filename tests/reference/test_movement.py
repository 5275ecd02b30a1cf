"""Numbers and words of movements: dated, complete, and a fault is named in one sentence."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from screening_desk.reference import ReferenceError, movement  # noqa: A004 - the package's own error

SHIPPED = Path(movement.__file__).parent / "movement.toml"
RULES = Path(movement.__file__).parent.parent / "rules"
TODAY = date(2026, 11, 24)
TWICE = """
[[number]]
id = "window"
values = [180]
valid_from = 2026-12-01
confidence = "decided"
note = { id = "lain", en = "other" }
"""


def changed(folder: Path, old: str, new: str) -> Path:
    text = SHIPPED.read_text("utf-8")
    assert old in text
    file = folder / "movement.toml"
    file.write_text(text.replace(old, new, 1), "utf-8")
    return file


def test_every_number_is_a_dated_row_that_says_how_sure_it_is() -> None:
    for name in movement.NUMBERS:
        row = movement.load().row(name, TODAY)
        assert (row.confidence, row.valid_from) == ("decided", TODAY)
        assert row.note.id != row.note.en


def test_a_later_row_takes_over_on_its_day(tmp_path: Path) -> None:
    first = 'id = "entry_day"\nvalues = [1]\nvalid_from = 2026-11-24\n'
    later = '\n[[number]]\nid = "entry_day"\nvalues = [0]\nvalid_from = 2027-01-01\nconfidence = "official"\n'
    note = 'note = { id = "putusan", en = "ruling" }\n'
    file = changed(tmp_path, first, f"{first}valid_to = 2026-12-31\n")
    file.write_text(file.read_text("utf-8").replace("\n[step]", f"{later}{note}\n[step]", 1), "utf-8")
    words = movement.read(file)
    assert [words.number("entry_day", day) for day in (TODAY, date(2026, 12, 31), date(2027, 1, 1))] == [1, 1, 0]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "window"', 'id = "windows"', "lacks numbers: window"),
        ("\n[step]", f"{TWICE}\n[step]", "two rows of window on one day"),
        ("values = [1]", "values = 1", "cannot be read"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    with pytest.raises(ReferenceError, match=says):
        movement.read(changed(tmp_path, old, new))


def test_every_code_of_the_rules_has_words() -> None:
    code = (RULES / "movement.py").read_text("utf-8")
    said = set(re.findall(r'Caution\("(\w+)"', code)) | {"over_now", "over_exact", "over_beyond"}
    said |= {f"{what}_{way}" for what in ("no_end", "no_begin", "unseen") for way in ("entry", "exit")}
    assert said <= set(movement.load().cautions)
    assert {"window_stay", "window_once", "window_total", "step_permitted"} <= set(movement.load().steps)
