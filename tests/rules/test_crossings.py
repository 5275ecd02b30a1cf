"""Entries and exits become stays: what has no partner is told as incomplete, and a calendar day counts once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening_desk.reference import movement as words
from screening_desk.rules.crossings import Crossing, Stay, merged, pair
from screening_desk.rules.movement import Caution, Counted, Limits, cautions, counted, in_window, route_of
from screening_desk.services.zone import day_of
from tests.documents.mrz_cases import field_case

TODAY = date(2026, 11, 24)
BY_DECISION, DAY_AFTER = Limits(), Limits(entry_day=0)


def entry(day: date, **facts: object) -> Crossing:
    return replace(Crossing(f"in {day}", "entry", day), **facts)  # type: ignore[arg-type]


def leave(day: date, **facts: object) -> Crossing:
    return replace(Crossing(f"out {day}", "exit", day), **facts)  # type: ignore[arg-type]


def stays(*crossings: Crossing, today: date = TODAY, **how: bool) -> tuple[Stay, ...]:
    return pair(merged(crossings), today, longest=BY_DECISION.longest, **how)


def visit(
    first: date, last: date | None, permitted: int | None = None, code: str = "", printed: date | None = None
) -> Counted:
    crossings = [entry(first, permitted=permitted, code=code, last_day=printed)]
    crossings += [leave(last)] if last else []
    (stay,) = stays(*crossings, today=max(TODAY, last or TODAY))
    return counted(stay, TODAY, BY_DECISION)


def told(found: tuple[Caution, ...]) -> list[str]:
    return [each.code for each in found]


PICTURE = (
    ("B1", date(2025, 9, 8), date(2025, 10, 6), 30),
    ("B1", date(2025, 11, 2), date(2025, 12, 1), 30),
    ("C1", date(2026, 1, 12), date(2026, 3, 8), 60),
    ("B1", date(2026, 5, 4), date(2026, 6, 14), 30),
    ("C1", date(2026, 9, 21), None, 60),
)


def test_the_table_of_picture_12() -> None:
    found = [visit(first, last, permitted, code) for code, first, last, permitted in PICTURE]
    assert [(each.days.last_day, each.days.allowed, each.days.used, each.days.left, each.days.over) for each in found] == [
        (date(2025, 10, 7), 30, 29, 1, 0),
        (date(2025, 12, 1), 30, 30, 0, 0),
        (date(2026, 3, 12), 60, 56, 4, 0),
        (date(2026, 6, 2), 30, 42, 0, 12),
        (date(2026, 11, 19), 60, 65, 0, 5),
    ]  # fmt: skip
    assert cautions(found, BY_DECISION) == (
        Caution("back_to_back_same", "warn", {"count": 2, "gaps": "27", "index": "B1"}),
        Caution("over_before", "esc", {"days": 12, "ended": "2026-06-14"}),
        Caution("over_now", "esc", {"days": 5}),
    )


@pytest.mark.parametrize(
    ("first", "last", "permitted", "printed", "used", "left", "over"),
    [
        pytest.param(date(2028, 2, 10), date(2028, 3, 10), 30, None, 30, 0, 0, id="over 29 February"),
        pytest.param(date(2027, 2, 10), date(2027, 3, 10), 30, None, 29, 1, 0, id="over 28 February"),
        pytest.param(date(2026, 1, 31), date(2026, 2, 28), 30, None, 29, 1, 0, id="from the end of a month to another"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 1), 30, None, 1, 29, 0, id="in and out on one day"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 31), 30, None, 31, 0, 1, id="the day after the last"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 31), 30, date(2026, 4, 2), 31, 2, 0, id="a printed end wins"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 20), 30, date(2026, 3, 18), 20, 0, 2, id="also an earlier one"),
        pytest.param(date(2026, 3, 1), date(2026, 3, 20), None, None, 20, None, None, id="nothing permitted is known"),
    ],
)
def test_days_of_a_stay(
    first: date, last: date, permitted: int | None, printed: date | None, used: int, left: int | None, over: int | None
) -> None:
    days = visit(first, last, permitted, printed=printed).days
    assert (days.used, days.left, days.over) == (used, left, over)


@pytest.mark.parametrize(
    ("over", "route"), [(0, ""), (1, "charge"), (59, "charge"), (60, "supervisor"), (61, "beyond")]
)
def test_who_goes_on_with_days_over(over: int, route: str) -> None:
    assert route_of(over, 60) == route
    first = TODAY - timedelta(days=over + 29)
    assert visit(first, None, 30).route == route


def test_the_row_decides_whether_the_day_of_entry_counts() -> None:
    (stay,) = stays(entry(date(2026, 3, 1), permitted=30), leave(date(2026, 3, 31)))
    assert counted(stay, TODAY, BY_DECISION).days.over == 1
    after = counted(stay, TODAY, DAY_AFTER).days
    assert (after.used, after.over, after.last_day) == (30, 0, date(2026, 3, 31))
    assert {step.code for step in after.steps} == {"step_permitted", "step_last_after", "step_used_after", "step_left"}
    assert in_window((stay,), date(2026, 1, 1), TODAY, TODAY, DAY_AFTER).days == 30
    row = words.load().row("entry_day", TODAY)
    assert (row.values, row.confidence) == ((1,), "decided")


def test_leaving_and_coming_back_on_one_day_counts_it_once() -> None:
    """PUB-HISTORY-01."""
    case = field_case("PUB-HISTORY-01")
    ends = [tuple(map(date.fromisoformat, each)) for each in case["input"]["stays"]]
    found = stays(*(each for first, last in ends for each in (entry(first), leave(last))))
    assert [each.missing for each in found] == ["", ""]
    window = in_window(found, date(2026, 1, 1), TODAY, TODAY, BY_DECISION)
    assert window.days == case["expected"]["values"]["days"]
    assert [step.code for step in window.steps] == ["window_stay", "window_stay", "window_once", "window_total"]


def test_a_stay_over_new_year_is_parted() -> None:
    """PUB-HISTORY-03."""
    case = field_case("PUB-HISTORY-03")
    first, last = (date.fromisoformat(case["input"][end]) for end in ("entry", "exit"))
    found = stays(entry(first), leave(last), today=last)
    years = {
        str(year): in_window(found, date(year, 1, 1), date(year, 12, 31), last, BY_DECISION).days
        for year in (first.year, last.year)
    }
    assert years == case["expected"]["values"]["days"]


def test_what_has_no_partner_is_no_stay() -> None:
    """PUB-HISTORY-05: two entries in a row and an exit without an entry are incomplete, and nobody is over."""
    case = field_case("PUB-HISTORY-05")
    made = {"entry": entry, "exit": leave}
    events = [made[kind](date.fromisoformat(day)) for day, kind in case["input"]["events"]]
    events[0] = replace(events[0], permitted=30)
    found = [counted(each, TODAY, BY_DECISION) for each in stays(*events)]
    assert [each.stay.missing for each in found] == ["end", "", "begin"]
    assert sum(bool(each.stay.missing) for each in found) == case["expected"]["values"]["incomplete"]
    days = in_window((each.stay for each in found), date(2020, 1, 1), TODAY, TODAY, BY_DECISION).days
    assert days == case["expected"]["values"]["known_days"]
    assert all(not each.days.over for each in found)
    assert told(cautions(found, BY_DECISION)) == ["no_end_entry", "no_begin_exit"]


def test_who_arrives_is_in_no_open_stay() -> None:
    (stay,) = stays(entry(date(2026, 10, 1), permitted=30), elsewhere=True)
    assert stay.missing == "end"
    assert counted(stay, TODAY, BY_DECISION).days.over is None


def test_an_old_entry_without_an_exit_does_not_run_for_ever() -> None:
    old = TODAY - timedelta(days=366)
    (stay,) = stays(entry(old, permitted=30))
    assert stay.missing == "end"
    (stay,) = stays(entry(old, last_day=TODAY + timedelta(days=300)))
    assert stay.running


def test_a_citizen_is_away_between_exit_and_entry() -> None:
    (journey,) = stays(leave(date(2026, 3, 1)), entry(date(2026, 3, 9)), citizen=True)
    assert (journey.missing, journey.begin and journey.begin.direction) == ("", "exit")


def test_records_of_several_sources_are_one_crossing() -> None:
    day = date(2026, 3, 1)
    seen = entry(day, id="a", source="import", post="CGK")
    stamp = entry(day, id="b", source="stamp", permitted=30)
    screening = entry(day, id="c", source="screening", code="B1")
    (one,) = merged((screening, seen, stamp))
    assert (one.id, one.post, one.permitted, one.code, one.beside) == ("b", "CGK", 30, "B1", ("a", "c"))
    assert len(merged((stamp, replace(stamp, id="d")))) == 2


def test_times_order_a_day_and_without_them_a_crossing_follows_its_opposite() -> None:
    day = date(2026, 3, 5)
    noon, night = datetime(2026, 3, 5, 5, tzinfo=UTC), datetime(2026, 3, 5, 15, tzinfo=UTC)
    found = stays(entry(day, at=night), leave(day, at=noon))
    assert [each.missing for each in found] == ["begin", ""]
    inside = stays(entry(date(2026, 3, 1)), entry(day), leave(day), leave(date(2026, 3, 9)))
    assert [each.missing for each in inside] == ["", ""]
    assert inside[0].end is not None
    assert inside[0].end.day == day


def test_the_day_of_a_crossing_is_the_day_at_the_office() -> None:
    """Half past midnight in WIB is still the evening before in UTC."""
    assert day_of(datetime(2026, 3, 9, 17, 30, tzinfo=UTC)) == date(2026, 3, 10)


def test_back_to_back_needs_short_visits_close_together() -> None:
    def chain(*ends: tuple[date, date, int]) -> list[str]:
        return told(cautions([visit(first, last, days) for first, last, days in ends], BY_DECISION))

    march = (date(2026, 3, 1), date(2026, 3, 20), 30)
    assert chain(march, (date(2026, 4, 19), date(2026, 4, 30), 30)) == ["back_to_back"]
    assert chain(march, (date(2026, 4, 20), date(2026, 4, 30), 30)) == []
    assert chain(march, (date(2026, 4, 1), date(2026, 4, 30), 180)) == []


def test_a_stamp_nobody_saw_is_told() -> None:
    (stay,) = stays(entry(date(2026, 3, 1)), leave(date(2026, 3, 9), source="import"))
    assert told(cautions((counted(stay, TODAY, BY_DECISION),), BY_DECISION)) == ["unseen_exit"]


def test_every_caution_and_step_has_words() -> None:
    known = words.load()
    for code in ("back_to_back", "over_exact", "over_beyond", "no_end_exit", "no_begin_entry", "not_endorsed"):
        assert known.cautions[code].id
        assert known.cautions[code].en


_days = st.dates(date(2020, 1, 1), date(2026, 11, 24))
_crossings = st.lists(st.tuples(_days, st.booleans(), st.sampled_from(("stamp", "import"))), max_size=12)


def _made(drawn: list[tuple[date, bool, str]]) -> list[Crossing]:
    return [
        Crossing(f"{place}", "entry" if enters else "exit", day, source)  # type: ignore[arg-type]
        for place, (day, enters, source) in enumerate(drawn)
    ]


@settings(max_examples=30)
@given(_crossings, st.randoms(use_true_random=False))
def test_every_crossing_stands_in_one_stay_whatever_their_order(
    drawn: list[tuple[date, bool, str]], chance: object
) -> None:
    crossings = _made(drawn)
    known = merged(crossings)
    found = pair(known, TODAY, longest=365)
    ends = [end.id for stay in found for end in (stay.begin, stay.end) if end is not None]
    assert sorted(ends) == sorted(each.id for each in known)
    assert all(stay.begin.day <= stay.end.day for stay in found if stay.begin and stay.end)
    assert all((stay.begin is None) == (stay.missing == "begin") for stay in found)
    assert sum(stay.running for stay in found) <= 1
    chance.shuffle(crossings)  # type: ignore[attr-defined]
    again = pair(merged(crossings), TODAY, longest=365)
    assert [(stay.begin and stay.begin.day, stay.end and stay.end.day) for stay in again] == [
        (stay.begin and stay.begin.day, stay.end and stay.end.day) for stay in found
    ]


@settings(max_examples=30)
@given(_crossings)
def test_a_window_holds_each_calendar_day_once(drawn: list[tuple[date, bool, str]]) -> None:
    found = pair(merged(_made(drawn)), TODAY, longest=365)
    there = set()
    for stay in found:
        if (span := stay.span(TODAY)) is not None:
            there |= {span[0] + timedelta(days=n) for n in range((span[1] - span[0]).days + 1)}
    first, last = date(2022, 1, 1), date(2025, 12, 31)
    assert in_window(found, first, last, TODAY, BY_DECISION).days == len({day for day in there if first <= day <= last})


@settings(max_examples=30)
@given(_days, st.integers(1, 400), st.integers(0, 400))
def test_left_and_over_agree_with_the_last_day(first: date, permitted: int, later: int) -> None:
    last = first + timedelta(days=later)
    (stay,) = pair((entry(first, permitted=permitted), leave(last)), max(TODAY, last), longest=365)
    days = counted(stay, last, BY_DECISION).days
    assert days.used == later + 1
    assert days.over == max(0, later + 1 - permitted)
    assert days.left == max(0, permitted - later - 1)
