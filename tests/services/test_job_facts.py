"""Three facts about a promised job: only a dated figure of usual pay makes anything of them, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import msgspec
import pytest

from screening_desk.reference import Reference
from screening_desk.reference.instruments import Answer
from screening_desk.reference.model import PayRow
from screening_desk.reference.text import Text
from screening_desk.services import screening
from screening_desk.services.desk import Desk
from screening_desk.services.draft import Draft
from screening_desk.services.history import view_screening
from screening_desk.services.job_facts import COUNTRY, CURRENCY, PAID_BY, PAY, WORK, promise_of
from tests.office import CITIZEN, Office, scanned

FACTS = {WORK: "Pekerja rumah tangga", COUNTRY: "UTO", PAY: "2500", CURRENCY: "utd"}


def paid(reference: Reference) -> Reference:
    """Reference data with one invented figure: a month of household work in Utopia is 1000 UTD."""
    row = PayRow(
        sector="household", name=Text("pekerja rumah tangga", "household work"), country="UTO", amount=1000,
        currency="UTD", instrument="Rekaan", checked_on=date(2026, 11, 24), confidence="low",
    )  # fmt: skip
    usual = reference.content.usual_pay
    assert usual is not None
    return Reference(msgspec.structs.replace(reference.content, usual_pay=msgspec.structs.replace(usual, pay=(row,))))


def leaving(office: Office, desk: Desk, **facts: str) -> Draft:
    draft = screening.open_screening(desk, scanned(CITIZEN), "departure").draft
    draft = replace(draft, accompanied=False, reason="Jawaban perlu didalami")
    return draft.give(office.clock.now(), simkim="none_found", intact="yes", **facts)


@pytest.mark.parametrize(
    ("pay", "answer"), [("2001", "yes"), ("2000", "no"), ("900", "no"), ("", None), ("banyak", None), ("0", None)]
)
def test_more_than_double_is_computed_and_double_is_not_more(office: Office, pay: str, answer: Answer | None) -> None:
    desk = replace(office.officer, reference=paid(office.reference))
    draft = leaving(office, desk, **(FACTS | {PAY: pay}))
    views = screening.look_at(desk, draft).instruments
    assert [view.computed.get("TD02") for view in views] == ([answer] if answer else [])
    assert answer in {None, *get_args(Answer)}


def test_without_a_figure_nothing_is_assessed_and_nothing_is_fine(office: Office) -> None:
    draft = leaving(office, office.officer, **FACTS)
    assert screening.promised_pay(office.officer, draft).state == "not_assessed"
    assert screening.look_at(office.officer, draft).instruments == ()


def test_the_work_is_known_by_its_name_in_both_languages_or_its_code(office: Office) -> None:
    usual = paid(office.reference).content.usual_pay
    for work in ("pekerja rumah tangga", "Household Work", "household"):
        promise = promise_of(FACTS | {WORK: work}, usual)
        assert promise is not None
        assert promise.sector == "household"


@pytest.mark.parametrize(
    ("work", "sector"),
    [
        ("PRT di Taipei", "household"),
        ("jadi pembantu rumah tangga", "household"),
        ("pabrik", "factory"),
        ("pekerja pabrik", "factory"),
        ("PRT dan pabrik", "PRT dan pabrik"),
        ("partai", "partai"),
        ("kebun sawit", "kebun sawit"),
    ],
)
def test_work_told_among_other_words_is_known_where_it_is_only_one(office: Office, work: str, sector: str) -> None:
    promise = promise_of(FACTS | {WORK: work}, office.reference.content.usual_pay)
    assert promise is not None
    assert promise.sector == sector


def test_a_legal_minimum_answers_no_item_and_is_still_told(office: Office) -> None:
    facts = FACTS | {WORK: "kebun sawit", COUNTRY: "MYS", PAY: "17000", CURRENCY: "MYR"}
    draft = leaving(office, office.officer, **facts)
    found = screening.promised_pay(office.officer, draft)
    assert (found.state, found.times) == ("above_limit", 10)
    assert screening.look_at(office.officer, draft).instruments == ()


def test_the_destination_of_the_journey_is_the_country_where_nobody_said_another(office: Office) -> None:
    given = {key: value for key, value in FACTS.items() if key != COUNTRY} | {"destination": "UTO"}
    promise = promise_of(given, None)
    assert promise is not None
    assert promise.country == "UTO"


def test_what_was_told_is_kept_and_read_again(office: Office) -> None:
    desk = replace(office.officer, reference=paid(office.reference))
    draft = leaving(office, desk, **FACTS, **{PAID_BY: "perekrut"})
    saved = screening.hand_over(desk, draft)
    past = view_screening(desk, saved.screening_id).view
    assert past.draft.given[PAID_BY].value == "perekrut"
    (view,) = past.instruments
    assert view.outcome.result == "attention"
    assert "TD02" in {item for state in view.outcome.dimensions for item in state.yes}


def test_who_pays_weighs_nothing(office: Office) -> None:
    before = screening.look_at(office.officer, leaving(office, office.officer))
    draft = before.draft.give(office.clock.now(), **{PAID_BY: "orang yang tidak dikenal"})
    after = screening.look_at(office.officer, draft)
    assert (after.assessment, after.findings, after.instruments) == (
        before.assessment, before.findings, before.instruments,
    )  # fmt: skip
