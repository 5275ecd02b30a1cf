"""Access and trail: every action asks the table, every act leaves an entry, and without the entry nothing is shown."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from screening_desk.records import chain
from screening_desk.records.errors import DiskFull
from screening_desk.records.models import AuditEntry, Staff
from screening_desk.records.store import Store
from screening_desk.records.work import Work
from screening_desk.services import review, screening, trail
from screening_desk.services.access import MAY, Action, Role, allows, fits
from screening_desk.services.errors import Refused, Unavailable
from tests.office import Office, scanned


def entries(store: Store) -> list[tuple[str, str, str]]:
    """Return (action, outcome, reason) of the chain, oldest first."""
    with store.read() as session:
        rows = session.execute(
            select(AuditEntry.action, AuditEntry.outcome, AuditEntry.reason_code).order_by(AuditEntry.sequence)
        )
        return [tuple(row) for row in rows]


@pytest.mark.parametrize(("role", "action"), list(itertools.product(Role, Action)))
def test_every_cell_of_the_matrix_holds_in_the_services(local_office: Office, role: Role, action: Action) -> None:
    _check_cell(local_office, role, action, otherwise="not_training_store")


@pytest.mark.parametrize(("role", "action"), list(itertools.product(Role, Action)))
def test_every_cell_of_the_matrix_holds_in_a_training_store(local_school: Office, role: Role, action: Action) -> None:
    _check_cell(local_school, role, action, otherwise="training_store")


def _check_cell(office: Office, role: Role, action: Action, otherwise: str) -> None:
    desk = next(desk for desk in office.desks.values() if desk.actor.role is role)
    if allows(role, action) and not fits(role, action, training=desk.training):
        with pytest.raises(Refused, match=otherwise), desk.act(action, "list", ""):
            pytest.fail("the body ran in the wrong kind of store")
        assert entries(desk.store)[-1] == (action, "refused", otherwise)
    elif allows(role, action):
        with desk.act(action, "list", ""):
            pass
        assert entries(desk.store)[-1][:2] == (action, "done")
    else:
        with pytest.raises(Refused, match="no_right"), desk.act(action, "list", ""):
            pytest.fail("the body ran without the right")
        assert entries(desk.store)[-1] == (action, "refused", "no_right")


def test_an_unknown_role_may_do_nothing() -> None:
    assert not any(allows("root", action) for action in Action)
    assert set(MAY) == set(Role)


def test_the_role_in_the_store_stands_at_once(office: Office) -> None:
    demoted = replace(office.officer, actor=replace(office.officer.actor, role=Role.SUPERVISOR))
    with pytest.raises(Refused, match="no_right"):
        review.open_case(demoted, "0" * 32)
    with office.store.write() as work:
        work.session.execute(update(Staff).where(Staff.id == office.officer.actor.id).values(active=False))
    with pytest.raises(Refused, match="disabled"):
        screening.open_screening(office.officer, scanned(), "arrival")


def test_when_the_entry_cannot_be_written_nothing_is_shown(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> int:
        raise DiskFull

    monkeypatch.setattr(Work, "audit", full)
    with pytest.raises(Unavailable) as unavailable:
        screening.open_screening(office.officer, scanned(), "arrival")
    assert unavailable.value.code == "full"
    monkeypatch.undo()
    assert screening.waiting(office.officer) is None


def test_a_refused_act_changes_nothing(office: Office) -> None:
    before = len(entries(office.store))
    with (
        pytest.raises(Refused, match="not_found"),
        office.officer.act(Action.SCREENING_OPEN, "screening", "") as session,
    ):
        session.add(Staff(id="f" * 32, username="x", display_name="x", role="officer", created_at=office.clock.now()))
        session.flush()
        raise Refused("not_found")
    with office.store.read() as session:
        assert session.get(Staff, "f" * 32) is None
    assert entries(office.store)[before:] == [("screening.open", "refused", "not_found")]


def test_the_auditor_reads_the_trail_and_that_is_an_entry(office: Office) -> None:
    screening.open_screening(office.officer, scanned(), "arrival")
    assert trail.entries(office.auditor)[0].action == "screening.open"
    rows = trail.entries(office.auditor)
    assert [row.action for row in rows[:2]] == ["audit.read", "screening.open"]
    assert rows[1].person == "R. Teladan"
    told: list[tuple[int, int]] = []
    verdict = trail.verify(office.auditor, lambda done, of: told.append((done, of)))
    assert verdict.ok
    assert told == [(verdict.entries, verdict.entries)]
    assert verdict.mark in {"ok", "caught_up"}


def test_a_lock_ends_a_verification_of_the_trail(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    verify = chain.verify

    def lock_then_verify(*given: Any) -> chain.Verdict:
        office.store.close()
        return verify(*given)

    monkeypatch.setattr(chain, "verify", lock_then_verify)
    with pytest.raises(Unavailable, match="closed"):
        trail.verify(office.auditor)


def test_no_name_number_or_free_text_stands_in_the_trail(office: Office) -> None:
    view = screening.open_screening(office.officer, scanned(), "arrival")
    screening.abandon(office.officer, view.draft, "alasan yang ditulis bebas")
    with office.store.read() as session:
        for entry in session.scalars(select(AuditEntry)):
            said = " ".join(str(getattr(entry, column.key)) for column in AuditEntry.__table__.columns)
            for secret in ("ERIKSSON", "L898902C3", "alasan", "Teladan"):
                assert secret not in said


def test_a_list_without_identity_needs_no_entry_but_a_refusal_does(office: Office) -> None:
    before = len(entries(office.store))
    screening.recent(office.officer)
    review.queue(office.supervisor)
    assert len(entries(office.store)) == before
    with pytest.raises(Refused, match="no_right"):
        review.queue(office.administrator)
    assert entries(office.store)[-1] == ("queue.list", "refused", "no_right")


def test_the_store_of_a_test_lies_in_its_own_folder(local_office: Office, tmp_path: Path) -> None:
    assert tmp_path in local_office.store.folder.parents
