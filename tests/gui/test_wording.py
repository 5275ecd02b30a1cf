"""The wording of papers in Administration: by keys, with the page it makes beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.context import Context
from screening_desk.gui.language import Language
from screening_desk.gui.pages.administration.page import AdministrationPage
from screening_desk.gui.pages.administration.wording import WordingTab
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.records.slots import Bundle
from screening_desk.services import wording, wording_draft
from screening_desk.services.entry import Door, SignedIn
from tests.gui.counters import settle
from tests.gui.doors import alt, cramped, ctrl, press, type_text, unnamed
from tests.letters.reading import flat
from tests.office import SETTINGS, Office

Show = Callable[..., QWidget]
SUBJECT = "letter.subject_value"


@pytest.fixture
def page(local_office: Office, theme: Theme, window: Show) -> AdministrationPage:
    """The page of an administrator after Alt+7."""
    desk = local_office.administrator
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    signed = SignedIn(desk, Bundle("", "person", b"", b""), SETTINGS, (), False)
    page = AdministrationPage(Context(desk, DirectTasks(), theme, SETTINGS, door), signed)
    window(page).resize(1178, 716)
    page.setFocus()
    alt(Qt.Key.Key_7)
    settle()
    return page


def choose(tab: WordingTab, key: str) -> None:
    tab.table.setFocus()
    tab.table.setCurrentIndex(tab.model.index([each.key for each in tab.model.rows()].index(key), 0))


def kind(tab: WordingTab, name: str) -> None:
    tab.which.setFocus()
    tab.which.setCurrentIndex([each.kind for each in tab._papers].index(name))


def typed(tab: WordingTab, text: str) -> None:
    tab.edit.field.setFocus()
    tab.edit.field.selectAll()
    type_text(text)
    tab.draw()


def test_a_text_is_worded_seen_and_saved_by_keys(page: AdministrationPage, local_office: Office) -> None:
    tab = page.wording
    assert tab.table.hasFocus()
    choose(tab, SUBJECT)
    press(Qt.Key.Key_Tab)
    assert tab.edit.field.hasFocus()
    typed(tab, "Permohonan layanan")
    assert "Permohonan layanan" in flat(tab.preview.pdf())
    assert tab.model.state(tab.text()) == ("not saved", "warn")  # type: ignore[arg-type]
    ctrl(Qt.Key.Key_S)
    assert tab.model.state(tab.text()) == ("own", "info")  # type: ignore[arg-type]
    assert tab.place() == ("referral", SUBJECT)
    assert tab.edit.model.rowCount() == 1
    assert wording.former_texts(local_office.administrator, "referral", SUBJECT)[0].own == "Permohonan layanan"
    assert page.saved is not None
    assert not unnamed(page)
    assert not cramped(page)


def test_what_would_lose_a_fact_is_said_at_once_and_cannot_be_saved(
    page: AdministrationPage, local_office: Office
) -> None:
    tab = page.wording
    choose(tab, "letter.to")
    typed(tab, "Yth. Kepala")
    assert "{addressee}" in tab.edit._wrong.text()
    assert tab.preview.words() == tab.edit._wrong.text()
    ctrl(Qt.Key.Key_S)
    assert wording.former_texts(local_office.administrator, "referral", "letter.to") == ()
    alt(Qt.Key.Key_D)
    assert tab.edit.typed() == "Yth. {addressee}"
    assert not tab.edit.changed()


def test_what_is_typed_stays_with_its_text_while_others_are_looked_at(page: AdministrationPage) -> None:
    tab = page.wording
    choose(tab, SUBJECT)
    typed(tab, "Permohonan")
    choose(tab, "letter.to")
    assert tab.edit.typed() == "Yth. {addressee}"
    kind(tab, "envelope")
    assert "RAHASIA" not in flat(tab.preview.pdf())
    kind(tab, "referral")
    choose(tab, SUBJECT)
    assert tab.edit.typed() == "Permohonan"
    page.go("people")
    page.go("wording")
    assert (tab.place()[1], tab.edit.typed()) == (SUBJECT, "Permohonan")


def test_a_former_text_is_seen_on_its_page_and_used_again(page: AdministrationPage, local_office: Office) -> None:
    tab = page.wording
    choose(tab, SUBJECT)
    for text in ("Hal pertama", "Hal kedua"):
        typed(tab, text)
        ctrl(Qt.Key.Key_S)
    tab.edit.table.setFocus()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    tab.edit.table.setCurrentIndex(tab.edit.model.index(1, 0))
    assert "Hal pertama" in flat(tab.preview.pdf())
    assert tab.edit.typed() == "Hal kedua"
    alt(Qt.Key.Key_U)
    assert tab.edit.typed() == "Hal pertama"
    assert tab.edit.field.hasFocus()
    ctrl(Qt.Key.Key_S)
    assert len(wording.former_texts(local_office.administrator, "referral", SUBJECT)) == 3


def test_the_page_is_made_large_enough_to_read(page: AdministrationPage) -> None:
    tab = page.wording
    choose(tab, SUBJECT)
    small = tab.preview.width()
    alt(Qt.Key.Key_P)
    settle()
    assert tab.preview.width() > 1.8 * small
    assert not tab.texts.isVisible()
    tab.edit.field.setFocus()
    typed(tab, "Permohonan")
    assert "Permohonan" in flat(tab.preview.pdf())
    alt(Qt.Key.Key_P)
    settle()
    assert tab.texts.isVisible()
    assert tab.place() == ("referral", SUBJECT)


def test_a_blank_that_ties_two_words_survives_editing_the_rest(page: AdministrationPage, local_office: Office) -> None:
    tab = page.wording
    choose(tab, "letter.interpreter_only")
    tab.edit.field.setFocus()
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    type_text(" resmi")
    ctrl(Qt.Key.Key_S)
    saved = wording.former_texts(local_office.administrator, "referral", "letter.interpreter_only")[0].own
    assert saved == "melalui juru bahasa (kode\u00a0{code}) resmi"


def test_what_is_typed_is_there_again_after_a_lock(
    page: AdministrationPage, local_office: Office, theme: Theme, window: Show
) -> None:
    tab = page.wording
    choose(tab, SUBJECT)
    tab.edit.field.setFocus()
    tab.edit.field.selectAll()
    type_text("Permohonan")
    page.save_draft()
    again = WordingTab(page._context)
    window(again)
    again.refresh()
    choose(again, SUBJECT)
    assert again.edit.typed() == "Permohonan"
    assert "Referral letter" in again._version.text()
    again.save()
    assert wording_draft.typed_before(local_office.administrator) == {}


def test_every_part_is_reached_by_the_tab_key(page: AdministrationPage) -> None:
    tab = page.wording
    assert QApplication.focusWidget() is tab.table
    reached = []
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        reached.append(focus.accessibleName() if focus else "")
    for widget in (tab.which, tab.edit.field, tab.preview):
        assert widget.accessibleName() in reached


def test_the_paper_is_named_whole_when_its_list_came_after_the_page(
    local_office: Office, theme: Theme, window: Show
) -> None:
    tab = WordingTab(
        Context(
            local_office.administrator,
            DirectTasks(),
            theme,
            SETTINGS,
            Door(Path("/nowhere"), local_office.reference, local_office.clock),
        )
    )
    window(tab).resize(1178, 650)
    settle()
    tab.refresh()
    settle()
    for place in range(tab.which.count()):
        tab.which.setCurrentIndex(place)
        assert tab.which.shown() == tab.which.currentText()


def test_what_the_page_shows_is_said_in_the_language_of_the_screen(page: AdministrationPage) -> None:
    tab = page.wording
    typed(tab, "Rujukan layanan")
    language = Language("en")
    assert tab.beside.state() == "as typed"
    language.choose("id")
    settle()
    assert tab.beside.state() == "yang sedang diketik"
    language.choose("en")
