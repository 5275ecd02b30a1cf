"""A supervisor at an open case: fixtures and keys for its tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.theme import Theme
from screening_desk.records.models import AuditEntry, Decision
from screening_desk.services import entry
from screening_desk.services.desk import Desk
from screening_desk.services.entry import Door
from screening_desk.services.errors import Refused
from tests.gui.counters import keys, settle
from tests.gui.doors import ctrl, press, type_text
from tests.gui.test_queue import context_of
from tests.office import Office

Show = Callable[..., QWidget]
Open = Callable[..., CasePage]


@pytest.fixture
def opened_case(local_office: Office, theme: Theme, window: Show) -> Open:
    """Open a case as somebody, with the keys where they belong."""

    def show(case_id: str, who: str = "supervisor") -> CasePage:
        page = CasePage(context_of(local_office, theme, who), case_id)
        window(page).resize(1178, 712)
        page.refresh()
        page.setFocus()
        settle()
        return page

    return show


@pytest.fixture
def second_person(local_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """People whose passphrase is their user name."""

    def confirm(desk: Desk, door: Door, username: str, passphrase: str) -> object:
        found = next((one.actor for one in local_office.desks.values() if one.actor.username == username), None)
        if found is None or passphrase != username:
            raise Refused("wrong_passphrase")
        return found

    monkeypatch.setattr(entry, "confirm_person", confirm)


def trail(office: Office) -> list[tuple[str, str, str]]:
    """Action, outcome and reason of the entries about cases."""
    with office.store.read() as session:
        query = select(AuditEntry.action, AuditEntry.outcome, AuditEntry.reason_code).order_by(AuditEntry.sequence)
        return [tuple(row) for row in session.execute(query) if row.action.startswith("case.")]


def decisions(office: Office) -> list[Decision]:
    """The decisions in the store."""
    with office.store.read() as session:
        return list(session.scalars(select(Decision)))


def answer_all(page: CasePage, strokes: str = "2 2 2 1 2", reason: str = "Di ruang terpisah") -> None:
    """Answer the quick list, say how certain, write the reason, save."""
    keys(strokes)
    page.reading.certainty.setFocus()
    keys("4")
    page.reading.reason.setFocus()
    type_text(reason)
    ctrl(Qt.Key.Key_S)
    settle()


def hand_over_fields(page: CasePage, unit: str = "RSUD Rekaan") -> None:
    """Type who takes the person over, when and how, by keys."""
    fields = page.decision.fields
    for field, words in (
        (fields.handed_to, unit),
        (fields.handed_person, "Petugas Misal"),
        (fields.handed_time, "10.00"),
    ):
        field.setFocus()
        type_text(words)
    fields.handed_how.setFocus()
    press(Qt.Key.Key_Down)
