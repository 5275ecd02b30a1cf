"""A key pressed twice before the answer is there saves once; what is typed meanwhile stays; a failed reading loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from screening_desk.gui.pages.administration.wording import WordingTab
from screening_desk.gui.pages.queue.page import QueuePage
from screening_desk.gui.theme import Theme
from screening_desk.services import wording, wording_draft
from screening_desk.services.errors import Unavailable
from screening_desk.services.held import load_held
from tests.gui.counters import keys, settle
from tests.gui.doors import alt, ctrl, press, type_text
from tests.gui.held_tasks import HeldTasks
from tests.gui.test_queue import context_of
from tests.office import Office
from tests.services.cases import handed_over

Show = Callable[..., QWidget]
SUBJECT = "letter.subject_value"
KEPT = {("referral", SUBJECT): "Rujukan layanan yang diketik kemarin"}


def test_a_note_of_the_queue_is_saved_once(local_office: Office, theme: Theme, window: Show) -> None:
    case_id, tasks = handed_over(local_office), HeldTasks()
    page = QueuePage(replace(context_of(local_office, theme, "officer"), tasks=tasks))
    window(page).resize(1178, 712)
    page.refresh()
    tasks.let_go()
    page.setFocus()
    settle()
    alt(Qt.Key.Key_M)
    keys("3")
    type_text("Menunggu juru bahasa")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    tasks.let_go()
    settle()
    with local_office.store.read() as session:
        notes = load_held(session, [case_id])[case_id].notes
    assert len([note for note in notes if note.kind == "holding"]) == 1


def shown(office: Office, theme: Theme, window: Show, tasks: HeldTasks) -> WordingTab:
    tab = WordingTab(replace(context_of(office, theme, "administrator"), tasks=tasks))
    window(tab).resize(1178, 660)
    tab.refresh()
    return tab


def test_a_text_is_saved_once_and_what_is_typed_meanwhile_stays(
    local_office: Office, theme: Theme, window: Show
) -> None:
    tasks, said = HeldTasks(), []
    tab = shown(local_office, theme, window, tasks)
    tasks.let_go()
    tab.failed.connect(lambda error, _: said.append(error))
    tab.table.setCurrentIndex(tab.model.index([each.key for each in tab.model.rows()].index(SUBJECT), 0))
    tab.edit.field.setFocus()
    tab.edit.field.selectAll()
    type_text("Rujukan layanan")
    ctrl(Qt.Key.Key_S)
    ctrl(Qt.Key.Key_S)
    type_text(" bagi")
    tasks.let_go()
    settle()
    assert said == []
    assert (tab.text().own if tab.text() else "", tab.edit.typed()) == ("Rujukan layanan", "Rujukan layanan bagi")


def test_what_was_typed_before_comes_back_after_a_reading_that_failed(
    local_office: Office, theme: Theme, window: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise Unavailable("busy")

    wording_draft.keep_typed(local_office.administrator, KEPT)
    tasks = HeldTasks()
    with monkeypatch.context() as broken:
        broken.setattr(wording, "wordings", fail)
        tab = shown(local_office, theme, window, tasks)
        tasks.let_go()
    tab.refresh()
    tasks.let_go()
    tab.table.setCurrentIndex(tab.model.index([each.key for each in tab.model.rows()].index(SUBJECT), 0))
    assert tab.edit.typed() == KEPT["referral", SUBJECT]
