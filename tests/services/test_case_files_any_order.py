"""Files between two stations in any order and any number of times: in the end both hold the same."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from screening_desk.records.store import Store
from screening_desk.reference import Reference
from screening_desk.services import case_files, review
from screening_desk.services.errors import Refused
from screening_desk.services.review import DecisionInput
from tests.office import Office, furnish
from tests.services.cases import handed_over, read
from tests.stores import KEY, FrozenClock
from tests.two_offices import Pair, held, introduce, make_bureau

STEPS = st.one_of(
    st.tuples(st.sampled_from(["new", "read", "decide", "send", "back"]), st.integers(0, 1), st.integers(0, 3)),
    st.tuples(st.just("take"), st.just(0), st.integers(0, 9)),
)


WAY = [
    ("send", 0, 0), ("take", 0, 0), ("read", 1, 0), ("decide", 1, 0), ("send", 1, 0), ("take", 0, 1), ("take", 0, 0),
]  # fmt: skip
"""There, read and decided, and back; in the second example the first station meanwhile goes on by itself."""


@contextmanager
def two(store: Path, other: Path, data: Reference) -> Iterator[Pair]:
    """Two offices that know each other, in a folder of their own."""
    with tempfile.TemporaryDirectory() as name:
        clock = FrozenClock()
        shutil.copytree(store, Path(name) / "counter")
        counter = furnish(Store.open(Path(name) / "counter", KEY, clock), clock, data)
        bureau = make_bureau(other, Path(name) / "bureau", clock, data)
        introduce(counter, bureau, Path(name))
        introduce(bureau, counter, Path(name))
        yield Pair(counter, bureau, Path(name))
        counter.store.close()
        bureau.store.close()


def play(pair: Pair, steps: list[tuple[str, int, int]]) -> None:
    """Do what the steps say; what a service refuses does not happen."""
    offices, files, cases = (pair.counter, pair.bureau), list[tuple[Office, Path]](), list[str]()
    for kind, which, number in steps:
        office = offices[which]
        pair.counter.clock.move(seconds=7)
        with suppress(Refused):
            if kind == "new":
                cases.append(handed_over(office))
            elif kind == "take" and files:
                receiver, file = files[number % len(files)]
                pair.take(receiver, file)
            elif cases and kind != "take":
                act(pair, office, kind, cases[number % len(cases)], files)
    level(pair, files, cases)


def test_the_way_there_and_back_does_what_it_says(
    store_template: Path, other_template: Path, reference_data: Reference
) -> None:
    """What the steps of the property do is not refused: otherwise it would hold of nothing."""
    with two(store_template, other_template, reference_data) as pair:
        play(pair, [("new", 0, 0), *WAY])
        rows, events, _ = held(pair.counter)  # type: ignore[misc]
        assert (len(rows["decision"]), len(rows["assessment"])) == (1, 2)
        assert sum("'sent'" in event for event in events) >= 2


def act(pair: Pair, office: Office, kind: str, case_id: str, files: list[tuple[Office, Path]]) -> None:
    if kind == "send":
        files.append((pair.bureau if office is pair.counter else pair.counter, pair.send(office, case_id)))
    elif kind == "back":
        case_files.take_back(office.supervisor, case_id, "Tidak dapat menunggu")
    elif kind == "read":
        read(office, case_id)
    else:
        case = review.open_case(office.supervisor, case_id)
        review.decide(office.supervisor, case_id, case.sequence, DecisionInput("proceed", "Wajar"))


def level(pair: Pair, files: list[tuple[Office, Path]], cases: list[str]) -> None:
    """Let every file arrive, then let each station send once more whatever it has: two ways, and all is told."""
    for receiver, file in files:
        pair.take(receiver, file)
    for office, other in ((pair.counter, pair.bureau), (pair.bureau, pair.counter), (pair.counter, pair.bureau)):
        there = {each.case_id: each.away for each in review.queue(office.supervisor, open_only=False)}
        for case_id in sorted(set(there) & set(cases)):
            if there[case_id]:
                case_files.take_back(office.supervisor, case_id, "Disamakan")
        if there:
            pair.take(other, pair.send(office, *there))


def without_readings(told: Any) -> object:
    """Two stations that both read a case each keep their own reading; all else is the same."""
    rows, events, people = told
    both = {"answer", "assessment", "interview", "instrument_reading"}
    return {name: found for name, found in rows.items() if name not in both}, events, people


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=st.lists(STEPS, min_size=4, max_size=14))
@example(steps=WAY)
@example(steps=[*WAY[:4], ("back", 0, 0), ("read", 0, 0), ("decide", 0, 0), *WAY[4:]])
def test_any_order_of_files_ends_equal(
    store_template: Path, other_template: Path, reference_data: Reference, steps: list[tuple[str, int, int]]
) -> None:
    with two(store_template, other_template, reference_data) as pair:
        play(pair, [("new", 0, 0), *steps])
        assert without_readings(held(pair.counter)) == without_readings(held(pair.bureau))


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(order=st.lists(st.integers(0, 3), min_size=1, max_size=9))
def test_the_files_of_one_case_in_any_order_end_where_the_last_one_says(
    store_template: Path, other_template: Path, reference_data: Reference, order: list[int]
) -> None:
    """Each file tells the whole case, so one that overtakes the others brings what they bring."""
    with two(store_template, other_template, reference_data) as pair:
        case_id = handed_over(pair.counter)
        files = [pair.send(pair.counter, case_id)]
        for reason in ("Sekali", "Dua kali", "Tiga kali"):
            pair.counter.clock.move(minutes=1)
            case_files.take_back(pair.counter.officer, case_id, reason)
            files.append(pair.send(pair.counter, case_id))
        for number in (*order, 3):
            pair.take(pair.bureau, files[number])
        assert held(pair.counter) == held(pair.bureau)
        assert {each.away for each in review.queue(pair.bureau.supervisor)} == {""}
