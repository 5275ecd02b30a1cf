"""Promised against usual pay: only more than double is a sign, and without a figure nothing is assessed."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from screening_desk.reference import ReferenceError as Refused
from screening_desk.reference.instruments_checking import check_pay
from screening_desk.reference.model import PayRow, UsualPay
from screening_desk.reference.text import Text
from screening_desk.rules import transit
from screening_desk.rules.outcome import Given
from screening_desk.rules.pay import Promise, compare
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
        (Promise("household", "UTO", 9000, "USD"), usual(ROW)),
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


def test_no_figure_is_shipped_without_a_source() -> None:
    table = shipped().content.usual_pay
    assert table is not None
    assert table.pay == ()
    assert compare(PROMISE, table, TODAY).state == "not_assessed"
