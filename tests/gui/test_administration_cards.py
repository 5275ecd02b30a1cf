"""The question cards in Administration: the text beside what it should say, and who read it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from screening_desk.gui.context import Context
from screening_desk.gui.pages.administration.cards import CardsTab, pairs
from screening_desk.gui.tasks import DirectTasks
from screening_desk.gui.theme import Theme
from screening_desk.services.cards import card_languages
from screening_desk.services.entry import Door
from tests.gui.counters import settle
from tests.gui.doors import ctrl, press
from tests.office import SETTINGS, Office


@pytest.fixture
def tab(local_office: Office, theme: Theme, qtbot: QtBot) -> CardsTab:
    """The tab of an administrator, as it is opened."""
    door = Door(Path("/nowhere"), local_office.reference, local_office.clock)
    tab = CardsTab(Context(local_office.administrator, DirectTasks(), theme, SETTINGS, door))
    qtbot.addWidget(tab)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    tab.refresh()
    settle()
    return tab


def choose(tab: CardsTab, code: str) -> None:
    codes = [row.deck.code for row in tab.model.rows()]
    tab.table.selectRow(codes.index(code))


def test_every_language_is_there_and_none_is_read(tab: CardsTab) -> None:
    assert [row.deck.title.en for row in tab.model.rows()][:3] == ["Arabic", "Bengali", "Burmese"]
    assert {tab.model.review(row) for row in tab.model.rows()} == {("no native speaker yet", "unk")}


def test_each_text_stands_beside_what_it_should_say(tab: CardsTab) -> None:
    decks = {row.deck.code: row.deck for row in tab.model.rows()}
    both = list(pairs(decks["my"], decks["en"]))
    assert len(both) == len(decks["my"].words) + len(decks["my"].questions)
    assert (decks["my"].questions["C1"], f"C1 · {decks['en'].questions['C1']}") in both
    choose(tab, "my")
    assert decks["my"].questions["C1"] in tab.both.accessibleName()
    assert tab.both.minimumHeight() >= tab.both.heightForWidth(tab.both.width())


def test_a_name_and_ctrl_enter_write_it_down(tab: CardsTab, local_office: Office) -> None:
    said: list[str] = []
    tab.said.connect(lambda *words: said.append(words[1]))
    choose(tab, "my")
    tab.name.setFocus(Qt.FocusReason.OtherFocusReason)
    ctrl(Qt.Key.Key_Return)
    assert said == [], "nobody was named"
    tab.name.setText("Ma Contoh")
    ctrl(Qt.Key.Key_Return)
    assert said == ["Written down: Burmese"]
    language = tab.language()
    assert language is not None
    assert (language.deck.code, language.reviewer) == ("my", "Ma Contoh")
    assert tab.model.review(language) == ("Ma Contoh, 24-11-2026", "ok")
    assert tab.name.text() == ""
    assert [each.deck.code for each in card_languages(local_office.officer) if each.reviewed] == ["my"]


def test_a_name_typed_for_one_language_does_not_go_to_another(tab: CardsTab) -> None:
    choose(tab, "my")
    tab.name.setText("Ma Contoh")
    choose(tab, "ar")
    assert tab.name.text() == ""


def test_the_text_is_read_by_keys(tab: CardsTab) -> None:
    tab.table.setFocus()
    reached = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        reached.append(focus.accessibleName() if focus else "")
    assert tab.text.title() in reached
    assert tab.name.accessibleName() in reached
