"""Screening one traveller through the services, on both databases."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from screening_desk.records.models import (
    AuditEntry,
    Draft,
    FindingRow,
    FormDraft,
    Identity,
    ReferenceVersion,
    Screening,
)
from screening_desk.services import groups, screening
from screening_desk.services.desk import Desk
from screening_desk.services.draft import FORMAT
from screening_desk.services.errors import Refused
from screening_desk.services.judging import ScreeningView
from tests.office import CITIZEN, Office, scanned


def answered(desk: Desk, view: ScreeningView, answer: str = "no") -> ScreeningView:
    """Answer everything that is open at the counter with nothing to report."""
    now = desk.clock.now()
    draft = replace(view.draft, accompanied=False)
    draft = draft.give(now, simkim="none_found", intact="yes", arrival_card="seen")
    for item in desk.reference.catalogue.quick:
        draft = draft.answer(now, item, answer)  # type: ignore[arg-type]
    return screening.look_at(desk, draft)


def actions(desk: Desk) -> list[tuple[str, str]]:
    """Return what the chain says, oldest first."""
    with desk.store.read() as session:
        rows = session.execute(select(AuditEntry.action, AuditEntry.outcome).order_by(AuditEntry.sequence))
        return [(action, outcome) for action, outcome in rows]


def test_opening_leaves_an_entry_and_a_draft_before_anything_is_shown(office: Office) -> None:
    view = screening.open_screening(office.officer, scanned(), "arrival")
    assert view.draft.identity.primary_identifier == "ERIKSSON"
    assert actions(office.officer)[-1] == ("screening.open", "done")
    waiting = screening.waiting(office.officer)
    assert waiting is not None
    assert waiting.answers == 0


def test_a_person_has_one_open_screening_at_a_time(office: Office) -> None:
    screening.open_screening(office.officer, scanned(), "arrival")
    with pytest.raises(Refused, match="draft_open_elsewhere"):
        screening.open_screening(office.officer, scanned(), "arrival")
    assert actions(office.officer)[-1] == ("screening.open", "refused")


def test_a_kept_draft_comes_back_whole(office: Office) -> None:
    view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
    screening.keep(office.officer, view.draft)
    assert screening.resume(office.officer).draft == view.draft
    assert actions(office.officer)[-1] == ("screening.resume", "done")


@pytest.mark.parametrize(
    "changes",
    [
        {"format": FORMAT + 1},
        {"format": "two"},
        {"endorsement": "a word of later"},
        {"identity": {"source": "a word of later"}},
        {"given": {"simkim": {"value": 3}}},
    ],
    ids=["format", "format_word", "literal", "nested", "type"],
)
def test_a_draft_of_another_version_is_told_and_put_away_as_it_is(office: Office, changes: dict[str, Any]) -> None:
    desk = office.officer
    screening_id = screening.open_screening(desk, scanned(), "arrival").draft.screening_id
    with office.store.write() as work:
        found = work.session.get_one(Draft, desk.actor.id)
        found.body = body = found.body | changes
    waiting = screening.waiting(desk)
    assert waiting is not None
    assert not waiting.readable
    with pytest.raises(Refused, match="draft_other_version"):
        screening.resume(desk)
    group = groups.open_group(desk, "arrival", {})
    assert groups.view_group(desk, group.group_id).members == ()
    groups.close_group(desk, group.group_id)
    screening.put_away(desk)
    assert actions(desk)[-1] == ("screening.abandon", "done")
    with office.store.read() as session:
        (kept,) = session.scalars(select(FormDraft))
        assert (kept.kind, kept.object_id, kept.body) == ("screening", screening_id, body)
    assert screening.waiting(desk) is None
    screening.open_screening(desk, scanned(), "arrival")


def test_only_what_cannot_be_read_is_put_away(office: Office) -> None:
    with pytest.raises(Refused, match="no_draft"):
        screening.put_away(office.officer)
    view = screening.open_screening(office.officer, scanned(), "arrival")
    with pytest.raises(Refused, match="draft_open_elsewhere"):
        screening.put_away(office.officer)
    assert screening.resume(office.officer).draft == view.draft


def test_a_draft_from_before_there_was_a_format_is_read(office: Office) -> None:
    view = screening.open_screening(office.officer, scanned(), "arrival")
    with office.store.write() as work:
        found = work.session.get_one(Draft, office.officer.actor.id)
        found.body = {key: value for key, value in found.body.items() if key != "format"}
    assert screening.resume(office.officer).draft == view.draft


def test_a_clean_citizen_is_finished_and_never_changes(office: Office) -> None:
    view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
    assert view.blocks == ()
    saved = screening.finish(office.officer, view.draft)
    assert saved.register_number == "SD-BKL2-2026-000001"
    assert screening.waiting(office.officer) is None
    with office.store.read() as session:
        row = session.get(Screening, saved.screening_id)
        assert row is not None
        assert (row.state, row.level, row.endorsement) == ("finished", "none_yet", "not_recorded")
        assert session.scalar(select(func.count()).select_from(FindingRow)) == len(view.findings)
        assert session.scalar(select(func.count()).select_from(ReferenceVersion)) == 1
        assert session.scalar(select(func.count()).select_from(Draft)) == 0
        identity = session.get(Identity, row.identity_id)
        assert identity is not None
        assert identity.primary_identifier == "CONTOH"


@pytest.mark.parametrize("missing", ["simkim", "questions"])
def test_nothing_open_can_be_finished(office: Office, missing: str) -> None:
    view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
    draft = (
        view.draft.give(office.clock.now(), simkim="")
        if missing == "simkim"
        else view.draft.answer(office.clock.now(), "P3", None)
    )
    assert missing in screening.look_at(office.officer, draft).blocks
    with pytest.raises(Refused, match="finish_blocked"):
        screening.finish(office.officer, draft)
    assert actions(office.officer)[-1] == ("screening.finish", "refused")


def test_a_result_that_was_not_assessed_needs_a_reason(office: Office) -> None:
    opened = screening.open_screening(office.officer, scanned(CITIZEN), "arrival")
    view = answered(office.officer, opened, "not_asked")
    assert view.blocks == ("reason",)
    with_reason = replace(view.draft, reason="Pelintas tidak mengerti bahasa yang tersedia")
    assert screening.look_at(office.officer, with_reason).blocks == ()


def test_concern_leaves_only_the_hand_over(office: Office) -> None:
    view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
    draft = view.draft.answer(office.clock.now(), "C4", "yes")
    assert "concern" in screening.look_at(office.officer, draft).blocks
    with pytest.raises(Refused, match="finish_blocked"):
        screening.finish(office.officer, draft)
    with pytest.raises(Refused, match="reason_missing"):
        screening.hand_over(office.officer, draft)
    saved = screening.hand_over(office.officer, replace(draft, reason="Paspor dipegang orang lain"))
    assert saved.case_id is not None
    assert screening.progress(office.officer, saved.case_id).opened_at is None


def test_danger_is_handed_over_at_once_and_its_reason_follows_once(office: Office) -> None:
    view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
    saved = screening.hand_over(office.officer, view.draft.answer(office.clock.now(), "B", "yes"))
    screening.add_reason(office.officer, saved.screening_id, "Luka yang terlihat")
    with pytest.raises(Refused, match="changed_meanwhile"):
        screening.add_reason(office.officer, saved.screening_id, "alasan lain")


def test_an_unfinished_screening_is_put_aside_and_kept(office: Office) -> None:
    view = screening.open_screening(office.officer, scanned(CITIZEN), "arrival")
    with pytest.raises(Refused, match="reason_missing"):
        screening.abandon(office.officer, view.draft, " ")
    screening.abandon(office.officer, view.draft, "salah pindai")
    (row,) = screening.recent(office.officer)
    assert row.state == "incomplete"


def test_register_numbers_have_no_gap(office: Office) -> None:
    numbers = []
    for _ in range(3):
        view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
        numbers.append(screening.finish(office.officer, view.draft).register_number)
    assert [number[-6:] for number in numbers] == ["000001", "000002", "000003"]


@pytest.mark.parametrize("who", ["administrator", "auditor", "head"])
def test_only_the_counter_screens(office: Office, who: str) -> None:
    with pytest.raises(Refused, match="no_right"):
        screening.open_screening(office.desks[who], scanned(), "arrival")
    assert actions(office.officer)[-1] == ("screening.open", "refused")


def test_a_saved_screening_never_becomes_a_draft_again(office: Office) -> None:
    view = answered(office.officer, screening.open_screening(office.officer, scanned(CITIZEN), "arrival"))
    screening.finish(office.officer, view.draft)
    with pytest.raises(Refused, match="changed_meanwhile"):
        screening.keep(office.officer, view.draft)
    assert screening.waiting(office.officer) is None
