"""The page of letters: each role sees and does its own, and a passphrase stands on the screen alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from screening_desk.gui.pages.letters.page import LettersPage
from screening_desk.gui.theme import Theme
from screening_desk.letters.proof import bundle, office_key, verdict, withdrawn
from screening_desk.letters.proof.verdict import Finding
from screening_desk.services import letter_marks, letter_register, referral
from screening_desk.services.access import Role
from tests.letters.reading import page_texts
from tests.office import Office
from tests.scenes.queue import context_of
from tests.services.cases import decided, handed_over
from tests.services.papers import given, made
from tests.services.test_letter_proof import issued, switched_on

Open = Callable[[str], LettersPage]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, local_office: Office, tmp_path: Path) -> Open:
    """The page of somebody, whose files go into one folder."""

    def make(who: str) -> LettersPage:
        context = context_of(theme, local_office, who)
        page = LettersPage(context, choose_file=lambda _parent, _title, name: tmp_path / name)
        qtbot.addWidget(page)
        page.show()
        page.refresh()
        return page

    return make


def usable(page: LettersPage) -> set[str]:
    return {name for name, action in page.keys.items() if action.isVisible() and action.isEnabled()}


def test_each_role_has_its_own_part(opened: Open, local_office: Office) -> None:
    issued(local_office)
    seen = {}
    for who in (Role.SUPERVISOR, Role.HEAD, Role.ADMINISTRATOR):
        page = opened(who)
        seen[who] = (page.beside_letter.isVisible(), page.beside_marks.isVisible(), page.keys["withdraw"].isVisible())
    assert seen == {
        Role.SUPERVISOR: (True, False, True),
        Role.HEAD: (True, True, False),
        Role.ADMINISTRATOR: (False, True, False),
    }


def test_without_a_key_nothing_is_switched_on_and_the_administrator_makes_it(opened: Open, tmp_path: Path) -> None:
    page = opened("administrator")
    assert usable(page) == {"reload", "list", "new_key"}
    page.keys["new_key"].trigger()
    assert "export_key" in usable(page)
    assert not {"switch_code", "switch_seal"} & usable(page), "only the head switches on"
    page.keys["export_key"].trigger()
    public = office_key.read_public((tmp_path / "office.pub").read_bytes())
    found = letter_marks.marks(page._context.desk)
    assert found.key is not None
    assert found.key.code == public.code
    page.keys["new_key"].trigger()
    assert not page.ask.isHidden(), "another key is asked about"


def test_the_head_switches_on_and_off(opened: Open, local_office: Office) -> None:
    letter_marks.new_key(local_office.administrator)
    page = opened("head")
    for name in ("switch_code", "switch_seal", "switch_code"):
        page.keys[name].trigger()
    found = letter_marks.marks(local_office.head)
    assert (found.check_code, found.letter_seal) == (False, True)


def test_a_letter_is_withdrawn_after_a_reason_and_a_question(
    opened: Open, local_office: Office, tmp_path: Path
) -> None:
    public = switched_on(local_office)
    letter, _, case_id = issued(local_office)
    page = opened("supervisor")
    assert "withdraw" not in usable(page)
    page.beside_letter.reason.setText("salah alamat")
    page.beside_letter.edited.emit()
    page.keys["withdraw"].trigger()
    assert referral.open_referral(local_office.supervisor, case_id).letters[0].withdrawn_at is None
    page.ask._go.trigger()
    (found,) = referral.open_referral(local_office.supervisor, case_id).letters
    assert found.withdrawn_at is not None
    row = page.row()
    assert row is not None
    assert row.reason == "salah alamat"
    assert not usable(page) & {"withdraw", "by_words", "by_key"}
    page.keys["list"].trigger()
    listed = withdrawn.read((tmp_path / "withdrawn-letters.txt").read_bytes(), public)
    assert set(listed.letters) == {letter.letter_id}


def test_the_words_of_a_passphrase_open_the_file_and_go_with_the_page(
    opened: Open, local_office: Office, tmp_path: Path
) -> None:
    public = switched_on(local_office, "letter_seal")
    letter, _, _ = issued(local_office)
    page = opened("supervisor")
    assert "by_words" in usable(page)
    assert "by_key" not in usable(page), "no key of this partner is known"
    page.keys["by_words"].trigger()
    words = page.notice.title().split()[-1]
    content = bundle.opened((tmp_path / f"{letter.register_number}.pdf.age").read_bytes(), passphrase=words)
    assert content is not None
    assert verdict.of_file(content, public).finding is Finding.GENUINE
    page.clear()
    assert page.notice.isHidden()
    assert words not in page.notice.title()


def test_what_is_no_key_is_said_and_stays_to_be_corrected(opened: Open, local_office: Office) -> None:
    issued(local_office)
    page = opened("supervisor")
    page.beside_letter.key.setText("age1wrong")
    page.beside_letter.edited.emit()
    page.keys["keep_key"].trigger()
    assert page.notice.isVisible()
    assert page.beside_letter.key.text() == "age1wrong"


def test_making_the_page_brings_up_no_window_of_its_own(theme: Theme, local_office: Office, qtbot: QtBot) -> None:
    """Pages are made in quiet moments: one that came up would take the keyboard from whoever types."""
    shown: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch, application = Watch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    try:
        for who in ("supervisor", "head", "administrator"):
            page = LettersPage(context_of(theme, local_office, who))
            qtbot.addWidget(page)
            page.refresh()
    finally:
        application.removeEventFilter(watch)
    assert shown == []


def test_the_reply_slip_is_printed_alone(opened: Open, local_office: Office, tmp_path: Path) -> None:
    letter, *_ = issued(local_office)
    page = opened("supervisor")

    def printer(_parent: QWidget, _name: str) -> QPrinter:
        made = QPrinter(QPrinter.PrinterMode.HighResolution)
        made.setOutputFileName(str(tmp_path / "slip.pdf"))
        return made

    page.choose_printer = printer
    page.keys["slip"].trigger()
    assert (tmp_path / "slip.pdf").exists()
    alone = letter_register.slip(local_office.supervisor, letter.letter_id)
    (text,) = page_texts(alone)
    assert "LEMBAR BALASAN RUJUKAN" in text
    assert letter_register.register(local_office.supervisor)[0].prints == 0  # the letter itself did not go out
    letter_register.withdraw(local_office.supervisor, letter.letter_id, "keliru")
    page.refresh()
    assert not page.keys["slip"].isEnabled()


def test_other_papers_stand_in_the_register_and_are_withdrawn_there(opened: Open, local_office: Office) -> None:
    case = decided(local_office, handed_over(local_office))
    made(local_office, case, given(local_office, "hand_over"))
    page = opened("supervisor")
    row = page.row()
    assert row is not None
    assert (row.register_number, row.kind) == ("BK-BKL2-2026-0001", "hand_over")
    assert page.model.cells(row)[2] == "Hand-over record: UPTD PPA Rekaan"
    assert not page.beside_letter.key.isVisible()
    assert "slip" not in usable(page)
    page.beside_letter.reason.setText("penerima keliru")
    page.beside_letter.edited.emit()
    page.keys["withdraw"].trigger()
    page.ask._on_go()
    (row,) = letter_register.register(local_office.supervisor)
    assert row.reason == "penerima keliru"
    assert letter_register.register(local_office.head)[0].kind == "hand_over"
