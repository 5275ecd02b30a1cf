"""The cases of a period as one file: who is in it, what the trail says before and after, called off, and a full disk."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from screening_desk.services import case_exports
from screening_desk.services.case_exports import ExportOffer, export_cases, offer
from screening_desk.services.errors import Refused
from screening_desk.services.form_draft import TypedFollowUp, keep_form, kept_forms
from screening_desk.services.judging import today
from screening_desk.services.listing import digest_of
from tests.office import Office
from tests.services.cases import handed_over
from tests.services.followed import Followed, referred
from tests.services.test_case_export import HIDDEN
from tests.services.test_casework import entries
from tests.two_offices import Pair

Trail = list[tuple[str, str, str]]


class FullError(Exception):
    """The disk is full."""


class StoppedError(Exception):
    """The person called it off."""


def offered(office: Office, first: int = 0, last: int = 0) -> ExportOffer:
    """What a period of days from today on offers."""
    on = today(office.clock)
    return offer(office.supervisor, on + timedelta(days=first), on + timedelta(days=last))


def two_days(office: Office) -> tuple[Followed, Followed]:
    """A case of yesterday and two of today, one of them not decided."""
    first = referred(office)
    office.clock.move(days=1)
    handed_over(office)
    return first, referred(office, partner=first.partner)


def trail(office: Office) -> Trail:
    return [(each.object_kind, each.outcome, each.reason_code) for each in entries(office, "case.export")]


def test_a_period_offers_what_was_handed_over_in_it_and_is_decided(office: Office) -> None:
    first, second = two_days(office)
    assert offered(office) == ExportOffer(today(office.clock), today(office.clock), (second.case_id,), 1, 0)
    assert offered(office, -1).case_ids == (first.case_id, second.case_id)
    assert offered(office, -9, -8).case_ids == ()
    with pytest.raises(Refused, match="time_wrong"):
        offered(office, 0, -1)


@pytest.mark.parametrize("form", ["json", "csv"])
def test_one_file_has_every_case_by_its_code_and_nobody(office: Office, form: str) -> None:
    first, second = two_days(office)
    kept: list[bytes] = []
    steps: list[tuple[int, int]] = []
    count = export_cases(office.supervisor, offered(office, -1), form, kept.append, lambda *at: steps.append(at))  # type: ignore[arg-type]
    (content,) = kept
    text = content.decode()
    assert count == 2
    assert all(one.view().code in text for one in (first, second))
    assert not any(hidden in text for hidden in HIDDEN)
    if form == "json":
        assert json.loads(text)["identity"] is False
    assert steps[0] == (0, 3)
    assert steps[-1] == (3, 3)


def test_the_trail_names_the_cases_before_and_says_afterwards_that_the_file_lies_there(office: Office) -> None:
    first, second = two_days(office)
    seen: list[Trail] = []
    export_cases(office.supervisor, offered(office, -1), "csv", lambda _: seen.append(trail(office)))
    assert seen == [[("list.case", "done", "csv.count.2")]], "before anything leaves"
    assert trail(office) == [("list.case", "done", "csv.count.2"), ("list.case", "done", "written")]
    assert {each.object_id for each in entries(office, "case.export")} == {digest_of([first.case_id, second.case_id])}
    assert [one.view().events[-1].kind for one in (first, second)] == ["exported", "exported"]


def test_a_file_that_fails_or_is_called_off_is_told_and_no_case_says_it_left(office: Office) -> None:
    one, other = two_days(office)

    def full(_: bytes) -> None:
        raise FullError

    def stop(done: int, _total: int) -> None:
        if done:
            raise StoppedError

    left: list[bytes] = []
    with pytest.raises(FullError):
        export_cases(office.supervisor, offered(office, -1), "csv", full)
    with pytest.raises(StoppedError):
        export_cases(office.supervisor, offered(office, -1), "csv", left.append, stop)
    assert left == []
    assert trail(office) == [
        ("list.case", "done", "csv.count.2"), ("list.case", "failed", "undone"),
        ("list.case", "done", "csv.count.2"), ("list.case", "failed", "undone"),
    ]  # fmt: skip
    assert not any(event.kind == "exported" for each in (one, other) for event in each.view().events)


def test_nothing_and_too_much_are_refused(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = ExportOffer(date(2026, 1, 1), date(2026, 1, 2), ("0" * 32,), 0, 0)
    with pytest.raises(Refused, match="nothing_to_export"):
        export_cases(office.supervisor, empty, "csv", print)
    two_days(office)
    monkeypatch.setattr(case_exports, "MOST", 1)
    with pytest.raises(Refused, match="export_many"):
        export_cases(office.supervisor, offered(office, -1), "csv", print)


@pytest.mark.parametrize("who", ["officer", "head", "administrator", "auditor"])
def test_only_a_supervisor_exports(local_office: Office, who: str) -> None:
    found = offered(local_office)
    with pytest.raises(Refused, match="no_right"):
        offer(local_office.desks[who], found.first, found.last)
    with pytest.raises(Refused, match="no_right"):
        export_cases(local_office.desks[who], found, "csv", print)


def test_a_draft_of_follow_up_survives_an_export(office: Office) -> None:
    one = referred(office)
    keep_form(office.supervisor, one.case_id, one.saw, TypedFollowUp(act="plan", words="setengah jadi"))
    export_cases(office.supervisor, offered(office), "csv", lambda _: None)
    assert [each.kind for each in kept_forms(office.supervisor, one.case_id)] == ["follow_up"]


def test_a_case_at_another_station_stays_and_is_counted(pair: Pair) -> None:
    one = referred(pair.counter)
    other = referred(pair.counter, partner=one.partner)
    pair.send(pair.counter, one.case_id)
    found = offered(pair.counter)
    assert (found.case_ids, found.away) == ((other.case_id,), 1)
    assert export_cases(pair.counter.supervisor, found, "csv", lambda _: None) == 1
