"""A supervisor at the referral page of a decided case: fixtures and keys for its tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from screening_desk.gui.context import Context
from screening_desk.gui.pages.referral.page import ReferralPage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.keyslots import KeyFile
from screening_desk.records.models import AuditEntry, Consent, Letter
from screening_desk.records.recovery import new_recovery_code
from screening_desk.services.entry import Door, slot_name
from tests.gui.doors import CHEAP, OTHER, PHRASE, alt, ctrl, press, type_text
from tests.office import CITIZEN, SETTINGS, Office
from tests.services.cases import decided, handed_over
from tests.stores import KEY

Open = Callable[..., ReferralPage]
HIDDEN = ("ERIKSSON", "ANNA", "L898902C3")
CHILD = CITIZEN.replace("9001011F", "1501017F")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder outside the program, still empty."""
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder


@pytest.fixture
def door(local_office: Office) -> Door:
    """A door with slots for the supervisor and for a second one, who has a passphrase of their own."""
    folder = local_office.store.folder
    keys = KeyFile(folder, floor=CHEAP)
    first = keys.create(slot_name("s.contoh"), PHRASE, new_recovery_code(), KEY, CHEAP)
    keys.add(first, slot_name("p.misalnya"), OTHER)
    return Door(folder, local_office.reference, local_office.clock, floor=CHEAP)


@pytest.fixture
def opened(local_office: Office, door: Door, theme: Theme, window: Callable[..., QWidget], qtbot: QtBot) -> Open:
    """Open the referral of a case as the supervisor, with the keys on the page."""

    def show(case_id: str, who: str = "supervisor", **choosers: object) -> ReferralPage:
        context = Context(local_office.desks[who], DirectTasks(), theme, SETTINGS, door)
        page = ReferralPage(context, case_id, **choosers)  # type: ignore[arg-type]
        window(page).resize(1202, 736)
        page.refresh()
        page.setFocus()
        return page

    return show


def case_of(office: Office, **how: str) -> str:
    """A case that was decided to be referred."""
    return decided(office, handed_over(office, **how)).case_id  # type: ignore[arg-type]


def trail(office: Office) -> list[tuple[str, str]]:
    """Action and outcome of every entry, in order."""
    query = select(AuditEntry.action, AuditEntry.outcome).order_by(AuditEntry.sequence)
    with office.store.read() as session:
        return [(row.action, row.outcome) for row in session.execute(query)]


def stored(office: Office, kind: type[Consent] | type[Letter]) -> list[Consent | Letter]:
    """The consents or letters of the store."""
    with office.store.read() as session:
        return list(session.scalars(select(kind)))


def choose(page: ReferralPage, *keys: str) -> None:
    """Press the numbers of services, then choose the first recipient by keys."""
    page.setFocus()
    for key in keys:
        type_text(key)
    ctrl(Qt.Key.Key_F)
    press(Qt.Key.Key_Down)
    if page.recipients.partner() is None:
        press(Qt.Key.Key_Up)


def record_consent(page: ReferralPage, *, safe: str = "yes", language: str = "Inggris") -> None:
    """Fill the form of consent and save it."""
    alt(Qt.Key.Key_U)
    form = page.form
    form.given_by.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    for box in (form.scope["needs"], form.scope["age_band"], form.purposes["complaint"], form.purposes["social"]):
        box.setFocus()
        press(Qt.Key.Key_Space)
    form.language.setFocus()
    type_text(language)
    form.interpreter.setFocus()
    type_text("JB-04")
    form.how.setFocus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    form.understood.setFocus()
    press(Qt.Key.Key_Space)
    if safe:
        form.safe.setFocus()
        press(Qt.Key.Key_Right)
        if safe == "no":
            press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
    ctrl(Qt.Key.Key_S)


def issued(page: ReferralPage, qtbot: QtBot) -> None:
    """Wait for the preview of the draft, then issue it."""
    qtbot.waitUntil(lambda: bool(page.letter.preview.sheets()))
    ctrl(Qt.Key.Key_Return)
