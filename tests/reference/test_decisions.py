"""The legal lines of decisions and grounds: every id of the review service has a row in both languages."""

from __future__ import annotations

import pytest

from screening_desk.reference import decision_forms, decisions
from screening_desk.services.review import DECISIONS, DEFERRALS, grounds_of, refuses

KINDS = sorted({kind for kinds in DECISIONS.values() for kind in kinds} | {"refer"})
ARTICLES = [ground for form in decision_forms.load().forms.values() for ground in form.grounds]


@pytest.mark.parametrize("kind", KINDS)
def test_every_decision_has_words_and_a_legal_line(kind: str) -> None:
    row = decisions.load().decisions[kind]
    assert row.title.id
    assert row.title.en
    assert row.legal_line("id")
    assert row.legal_line("en")


@pytest.mark.parametrize("ground", ARTICLES)
def test_every_ground_names_its_own_letter(ground: str) -> None:
    row = decisions.load().grounds[ground]
    article, *parts = ground.split(".")
    letter = f"({parts[0]}){''.join(parts[1:])}"
    assert row.instrument == "UU 6/2011"
    assert row.legal_line("id") == f"UU 6/2011 Ps. {article}{letter}"
    assert row.legal_line("en") == f"UU 6/2011 Art. {article}{letter}"


def test_the_three_outcomes_at_exit_are_never_mixed() -> None:
    """The endorsement, a refusal on exactly one ground of Art. 16, a deferral with a basis of its own."""
    at_exit = set(DECISIONS["departure"]) - set(DECISIONS["stay"])
    assert at_exit == {"refuse_exit", "defer_departure"}
    assert {kind for kind in KINDS if refuses(kind)} == {"refuse_entry", "refuse_exit"}
    assert {"defer_departure", "defer_application"} == DEFERRALS
    assert all(ground.startswith("16.") for ground in grounds_of("refuse_exit", foreigner=True))
    deferral = decisions.load().decisions["defer_departure"]
    assert (deferral.article, "bukan Ps. 16" in deferral.legal_line("id")) == ("89", True)
    assert not DEFERRALS & set(DECISIONS["arrival"])


def test_there_is_no_row_without_a_use() -> None:
    known = decisions.load()
    assert set(known.decisions) == set(KINDS)
    assert list(known.grounds) == ARTICLES


def test_the_network_ground_says_that_it_is_not_for_victims() -> None:
    row = decisions.load().grounds["13.1.j"]
    assert "bukan korbannya" in row.title.id
    assert "not its victim" in row.title.en


def test_the_grounds_of_departure_are_marked_as_not_checked_against_the_text() -> None:
    known = decisions.load().grounds
    assert {row.confidence for row in known.values() if row.id.startswith("16")} == {"general"}
    assert {row.confidence for row in known.values() if row.id.startswith("13")} == {"secondary"}
