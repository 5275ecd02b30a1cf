"""The window of attachments: a file is added by keys with what it shows, its pages are seen, and refusals say what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.pages.case.attachments import AttachmentsDialog
from screening_desk.gui.pages.case.page import CasePage
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services import review
from screening_desk.services.entry import Door
from tests.exchange.test_attachment import picture
from tests.gui.counters import settle
from tests.gui.doors import cramped, ctrl, press, unnamed
from tests.office import SETTINGS, Office
from tests.services.cases import handed_over

Show = Callable[..., QWidget]


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> CasePage:
    """A case that its supervisor has open."""
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    context = Context(local_office.supervisor, DirectTasks(), theme, SETTINGS, door)
    found = CasePage(context, handed_over(local_office))
    window(found).resize(1178, 712)
    found.refresh()
    found.setFocus()
    settle()
    return found


def shown(page: CasePage) -> AttachmentsDialog:
    ctrl(Qt.Key.Key_J)
    settle()
    (dialog,) = page.window().findChildren(AttachmentsDialog)
    return dialog


def test_a_file_is_added_and_its_page_seen(page: CasePage, tmp_path: Path) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(picture())
    dialog = shown(page)
    dialog.open_file = lambda *_: file
    dialog.add()
    assert dialog.model.rowCount() == 0, "first it is said what it shows"
    dialog.title.setText("Tiket")
    dialog.add()
    settle()
    assert [row.title for row in dialog.model.rows()] == ["Tiket"]
    assert len(dialog.pages.sheets()) == 1
    assert unnamed(dialog) == []
    assert cramped(dialog) == []
    before = page.view
    press(Qt.Key.Key_Escape)
    settle()
    assert before is not None
    assert page.view is not None
    assert page.view.sequence == before.sequence + 1
    assert page.view.events[-1].kind == "attached"


def test_a_second_one_is_added_on_the_version_of_the_first(page: CasePage, tmp_path: Path) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(picture("PNG"))
    dialog = shown(page)
    dialog.open_file = lambda *_: file
    for title in ("Satu", "Dua"):
        dialog.title.setText(title)
        dialog.add()
    assert dialog.model.rowCount() == 2


def test_what_is_no_picture_is_refused_in_words(page: CasePage, tmp_path: Path) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(b"no picture")
    dialog = shown(page)
    dialog.open_file = lambda *_: file
    dialog.title.setText("Tiket")
    dialog.add()
    assert dialog.notice.isVisible()
    assert dialog.title.text() == "Tiket", "what was typed stays"


def test_whoever_only_reads_the_case_adds_nothing(
    local_office: Office, theme: Theme, window: Show, page: CasePage
) -> None:
    case = review.open_case(local_office.second, page.case_id)
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    dialog = AttachmentsDialog(Context(local_office.second, DirectTasks(), theme, SETTINGS, door), case)
    window(dialog)
    dialog.title.setText("Tiket")
    assert not dialog.title.isEnabled()
    assert not dialog._add.isEnabled()


def test_an_attachment_is_removed_by_keys_with_its_reason(page: CasePage, tmp_path: Path) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(picture())
    dialog = shown(page)
    dialog.open_file = lambda *_: file
    dialog.title.setText("Tiket")
    dialog.add()
    settle()
    ctrl(Qt.Key.Key_D)
    assert dialog.title.hasFocus()
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible(), "the question is taken back first"
    ctrl(Qt.Key.Key_D)
    ctrl(Qt.Key.Key_D)
    settle()
    assert dialog.notice.text() == "Write why the attachment is removed."
    dialog.title.setText("Salah orang")
    ctrl(Qt.Key.Key_D)
    settle()
    (row,) = dialog.model.rows()
    assert row.removal is not None
    assert str(dialog.model.cells(row)[0]).endswith("Salah orang")
    assert not dialog._remove.isEnabled()
    assert dialog.added
