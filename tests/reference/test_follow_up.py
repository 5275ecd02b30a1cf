"""The code lists of follow-up are complete, in both languages, each row with its source."""

from __future__ import annotations

from pathlib import Path

import pytest

from screening_desk.reference import follow_up
from screening_desk.reference.text import ReferenceError  # noqa: A004 - the package's own error
from screening_desk.services.partners import SERVICES

SHIPPED = (Path(follow_up.__file__).parent / "follow_up.toml").read_text("utf-8")


def test_the_shipped_lists_are_read() -> None:
    words = follow_up.load()
    assert words.days("reply") > words.days("send") > 0
    assert {row.id for row in words.of("service")} == {
        "health", "psychosocial", "legal", "shelter", "return", "reintegration", "education", "livelihood",
    }  # fmt: skip
    assert {row.service for row in words.of("service")} <= set(SERVICES)
    assert {row.htcds for row in words.of("closing")} == {"Closed", "ClosedReferred"}


def test_some_answers_are_acted_on_at_once() -> None:
    assert {row.id for row in follow_up.load().of("safety") if row.danger} == {"self_harm", "violence", "contacted"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "sealed"', 'id = "by_hand"', "twice"),
        ('source = "permen_8_2021"', 'source = "nowhere"', "not listed"),
        ('en = "By hand"', 'en = " "', "empty words"),
        ('htcds = "Health"\n', "", "no code of HTCDS"),
        ('id = "reply"', 'id = "send"', "no limit reply"),
        ('list = "way"', 'list = "path"', "cannot be read"),
    ],
)
def test_a_fault_is_named_in_one_sentence(tmp_path: Path, old: str, new: str, said: str) -> None:
    broken = tmp_path / "follow_up.toml"
    broken.write_text(SHIPPED.replace(old, new, 1), "utf-8")
    with pytest.raises(ReferenceError, match=said):
        follow_up.read(broken)
