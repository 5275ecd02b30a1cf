"""Safety steps before a private interview: complete in both languages, sourced, and refused when they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.reference import interview
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error

SHIPPED = Path(interview.__file__).parent / "interview.toml"


def test_every_step_of_the_standard_is_there_in_order() -> None:
    steps = interview.load().of(child=True)
    wanted = ("apart", "quiet_room", "interpreter", "same_sex", "needs", "no_promises", "may_stop", "child_officer")
    assert tuple(step.id for step in steps) == wanted
    assert tuple(step.id for step in interview.load().of(child=False)) == wanted[:-1]


def test_none_of_it_is_said_to_be_law() -> None:
    words = interview.load()
    assert {step.confidence for step in words.steps} == {"general"}
    assert all("validat" in source.title.en for source in words.sources)


def test_what_keeps_others_from_hearing_cannot_be_declined() -> None:
    assert [step.id for step in interview.load().steps if step.apart] == ["apart"]
    assert {step.id for step in interview.load().steps if step.declinable} == {
        *("interpreter", "same_sex", "needs", "child_officer")
    }


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('id = "quiet_room"', 'id = "apart"', "twice"),
        ('source = "practice"', 'source = "nowhere"', "not listed"),
        ("apart = true", "", "nobody beside can hear"),
        ("apart = true", "apart = true\ndeclinable = true", "cannot be declined"),
        ('en = "Not possible"', 'dutch = "Onmogelijk"', "cannot be read"),
        ('en = "Needs first, questions later."', 'en = " "', "empty words"),
    ],
)
def test_a_file_that_is_wrong_is_refused(tmp_path: Path, old: str, new: str, problem: str) -> None:
    text = SHIPPED.read_text("utf-8")
    assert old in text
    path = tmp_path / "interview.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ReferenceError, match=problem):
        interview.read(path)
