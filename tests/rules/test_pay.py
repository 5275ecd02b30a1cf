"""Promised against usual pay: only more than double is a sign, and without a figure nothing is assessed."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any, Literal

import pytest
from msgspec.structs import replace

from screening_desk.documents.states import all_states
from screening_desk.reference import ReferenceError as Refused
from screening_desk.reference.instruments_checking import check_pay
from screening_desk.reference.model import PayRow, UsualPay, WorkRow
from screening_desk.reference.text import Text
from screening_desk.rules import transit
from screening_desk.rules.outcome import Given
from screening_desk.rules.pay import PayFinding, Promise, compare
from tests.rules.lists import TRANSIT
from tests.rules.people import shipped

TODAY = date(2026, 11, 27)
ROW = PayRow(
    sector="household",
    name=Text("rumah tangga", "household"),
    country="UTO",
    amount=1000,
    currency="UTO",
    instrument="Invented",
    valid_from=date(2026, 1, 1),
    checked_on=TODAY,
    confidence="general",
)
PROMISE = Promise("household", "UTO", 2000, "UTO")


Figure = Literal["usual", "legal_minimum", "official_floor"]


def replace_promise(**changes: Any) -> Promise:
    return dataclasses.replace(PROMISE, **changes)


def usual(*rows: PayRow) -> UsualPay:
    return UsualPay(instrument="Invented", checked_on=TODAY, confidence="general", note="Invented.", pay=rows)


@pytest.mark.parametrize(
    ("amount", "state"),
    [
        (900, "not_more"),
        (2000, "not_more"),
        (2001, "more_than_double"),
        (9000, "more_than_double"),
        (0, "not_assessed"),
    ],
)
def test_exactly_double_is_not_more_than_double(amount: int, state: str) -> None:
    found = compare(Promise("household", "UTO", amount, "UTO"), usual(ROW), TODAY)
    assert found.state == state


@pytest.mark.parametrize(
    ("promise", "table"),
    [
        (None, usual(ROW)),
        (PROMISE, None),
        (PROMISE, usual()),
        (Promise("fishing", "UTO", 9000, "UTO"), usual(ROW)),
        (Promise("household", "XXA", 9000, "UTO"), usual(ROW)),
        (PROMISE, usual(replace(ROW, valid_to=date(2026, 6, 30)))),
        (PROMISE, usual(replace(ROW, valid_from=date(2027, 1, 1)))),
    ],
)
def test_without_a_figure_nothing_is_assessed(promise: Promise | None, table: UsualPay | None) -> None:
    found = compare(promise, table, TODAY)
    assert (found.state, found.row, found.given) == ("not_assessed", None, None)


def test_the_figure_that_holds_today_is_used_and_named() -> None:
    former, newer = replace(ROW, valid_to=date(2026, 6, 30)), replace(ROW, amount=900, valid_from=date(2026, 7, 1))
    found = compare(PROMISE, usual(former, newer), TODAY)
    assert (found.state, found.row) == ("more_than_double", newer)


def test_more_than_double_answers_the_one_computed_item() -> None:
    (item,) = [each.id for each in TRANSIT.items if each.computed == "usual_pay"]
    found = compare(Promise("household", "UTO", 2001, "UTO"), usual(ROW), TODAY)
    assert found.given == Given("yes")
    assert transit.assess({item: Given("yes")}, TRANSIT, "adult").result == "attention"
    assert compare(PROMISE, usual(ROW), TODAY).given == Given("no")


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ((ROW, replace(ROW, amount=1200)), "two figures that hold on one day"),
        ((replace(ROW, valid_to=date(2025, 1, 1)),), "before it begins"),
    ],
)
def test_figures_that_contradict_each_other_are_refused(rows: tuple[PayRow, ...], fault: str) -> None:
    with pytest.raises(Refused, match=fault):
        check_pay(usual(*rows))


def test_figures_one_after_the_other_or_for_other_work_are_taken() -> None:
    first = replace(ROW, valid_to=date(2026, 6, 30))
    check_pay(usual(first, replace(ROW, valid_from=date(2026, 7, 1)), replace(ROW, sector="fishing")))


@pytest.mark.parametrize("figure", ["legal_minimum", "official_floor"])
@pytest.mark.parametrize(
    ("amount", "state", "times"),
    [
        (999, "below_limit", 0),
        (1000, "near_limit", 1),
        (2000, "near_limit", 2),
        (2001, "above_limit", 2),
        (2999, "above_limit", 2),
        (3000, "above_limit", 3),
        (0, "not_assessed", 0),
    ],
)
def test_a_lower_limit_is_told_and_answers_nothing(figure: Figure, amount: int, state: str, times: int) -> None:
    found = compare(replace_promise(amount=amount), usual(replace(ROW, figure=figure)), TODAY)
    assert (found.state, found.times, found.given) == (state, times, None)


def test_what_is_usual_goes_before_a_limit_and_the_own_sector_before_work_in_general() -> None:
    limit = replace(ROW, figure="legal_minimum", amount=10)
    general = replace(ROW, sector="any", amount=20)
    assert compare(PROMISE, usual(limit, general, ROW), TODAY).row == ROW
    assert compare(PROMISE, usual(general, limit), TODAY).row == limit
    assert compare(PROMISE, usual(general), TODAY).row == general


def test_work_in_general_does_not_stand_for_what_it_leaves_out() -> None:
    general = replace(ROW, sector="any", figure="legal_minimum", not_for=("household",))
    assert compare(PROMISE, usual(general), TODAY) == PayFinding("not_assessed")
    assert compare(replace_promise(sector="kebun"), usual(general), TODAY).row == general


def test_another_currency_or_a_figure_for_a_day_is_named_and_not_compared() -> None:
    by_day = replace(ROW, period="day")
    assert compare(replace_promise(currency="USD"), usual(ROW), TODAY) == PayFinding("other_currency", ROW)
    assert compare(PROMISE, usual(by_day), TODAY) == PayFinding("other_period", by_day)
    assert compare(replace_promise(currency="USD"), usual(ROW), TODAY).given is None
    assert compare(PROMISE, usual(by_day), TODAY).given is None


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2025, 12, 31), "not_assessed"),
        (date(2026, 1, 1), "above_limit"),
        (date(2026, 12, 31), "above_limit"),
        (date(2027, 1, 1), "not_assessed"),
    ],
)
def test_a_figure_speaks_from_its_first_to_its_last_day(on: date, state: str) -> None:
    row = replace(ROW, figure="legal_minimum", amount=100, valid_to=date(2026, 12, 31))
    assert compare(PROMISE, usual(row), on).state == state


WORK = WorkRow(id="household", name=Text("rumah tangga", "household"), also=("prt",))


@pytest.mark.parametrize(
    ("work", "row", "fault"),
    [
        ((WORK, WorkRow(id="other", name=Text("lain", "other"), also=("PRT",))), ROW, "prt is the name of two sectors"),
        ((WORK,), replace(ROW, sector="fishing"), "the sector fishing has no name"),
        ((WORK,), replace(ROW, sector="any", not_for=("fishing",)), "the sector fishing has no name"),
        ((WORK,), replace(ROW, not_for=("household",)), "leaves sectors out and is not work in general"),
        ((replace(WORK, id="any"),), replace(ROW, sector="any"), "any is work in general and no sector"),
    ],
)
def test_figures_about_nothing_are_refused(work: tuple[WorkRow, ...], row: PayRow, fault: str) -> None:
    with pytest.raises(Refused, match=fault):
        check_pay(replace(usual(row), work=work))


def table() -> UsualPay:
    found = shipped().content.usual_pay
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("promise", "state"),
    [
        # usual pay: the only rows that answer the item, both sides of double
        (Promise("household", "TWN", 48400, "TWD"), "not_more"),
        (Promise("household", "TWN", 48401, "TWD"), "more_than_double"),
        (Promise("ssw", "JPN", 422400, "JPY"), "not_more"),
        (Promise("ssw", "JPN", 422401, "JPY"), "more_than_double"),
        (Promise("household", "MAC", 10000, "MOP"), "not_more"),
        (Promise("household", "MAC", 10001, "MOP"), "more_than_double"),
        # lower limits: both sides of the limit and of double
        (Promise("kebun", "MYS", 1699, "MYR"), "below_limit"),
        (Promise("kebun", "MYS", 1700, "MYR"), "near_limit"),
        (Promise("kebun", "MYS", 3400, "MYR"), "near_limit"),
        (Promise("kebun", "MYS", 3401, "MYR"), "above_limit"),
        (Promise("household", "MYS", 1499, "MYR"), "below_limit"),
        (Promise("household", "MYS", 1500, "MYR"), "near_limit"),
        (Promise("household", "HKG", 5099, "HKD"), "below_limit"),
        (Promise("household", "HKG", 10200, "HKD"), "near_limit"),
        (Promise("household", "HKG", 10201, "HKD"), "above_limit"),
        (Promise("garment", "KHM", 421, "USD"), "above_limit"),
        (Promise("pabrik baja", "KOR", 2156879, "KRW"), "below_limit"),
        (Promise("household", "QAT", 1000, "QAR"), "near_limit"),
        # not for this work, no figure for the country, another currency, a figure for a day
        (Promise("household", "KOR", 9000000, "KRW"), "not_assessed"),
        (Promise("admin judi daring", "KHM", 1200, "USD"), "not_assessed"),
        (Promise("household", "ARE", 9000, "AED"), "not_assessed"),
        (Promise("household", "", 9000, "AED"), "not_assessed"),
        (Promise("fishing", "TWN", 30000, "TWD"), "other_currency"),
        (Promise("household", "HKG", 9000000, "IDR"), "other_currency"),
        (Promise("pelayan", "THA", 30000, "THB"), "other_period"),
        (Promise("pelayan", "MMR", 900000, "MMK"), "other_period"),
    ],
)
def test_shipped_figures_at_their_edges(promise: Promise, state: str) -> None:
    assert compare(promise, table(), TODAY).state == state


def test_a_year_without_a_new_figure_is_not_assessed() -> None:
    promise = Promise("kebun", "KOR", 9000000, "KRW")
    assert compare(promise, table(), date(2026, 12, 31)).state == "above_limit"
    assert compare(promise, table(), date(2027, 1, 1)).state == "not_assessed"


def test_no_figure_is_shipped_without_where_it_was_read_and_since_when() -> None:
    for row in table().pay:
        assert "ead " in row.note, row.name.en
        assert row.valid_from, row.name.en
        assert row.country in all_states(), row.country
        assert row.confidence != "official", "none was read in a gazette"
