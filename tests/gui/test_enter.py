"""Enter decides nothing, whatever was clicked last (PUB-GUI-02)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from screening_desk.gui.pages.case.options import OptionRow
from screening_desk.gui.theme import Theme
from screening_desk.gui.widgets.buttons import ShortcutButton
from tests.gui.case_desk import Open, decisions
from tests.gui.counters import CITIZEN, VISITOR, keys, make_page, scan, settle
from tests.gui.doors import press
from tests.office import Office
from tests.services.cases import handed_over, read


def click(button: QAbstractButton) -> None:
    """Click where a person would."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def test_a_refusal_clicked_and_called_off_is_not_repeated_on_the_next_case(
    opened_case: Open, local_office: Office
) -> None:
    """PUB-GUI-02."""
    first, second = handed_over(local_office), handed_over(local_office, mrz=VISITOR)
    for case_id in (first, second):
        read(local_office, case_id)
    page = opened_case(first)
    kinds = page.decision.kinds
    refuse = [choice.value for choice in kinds.choices()].index("refuse_entry")
    click(kinds.findChildren(OptionRow)[refuse])
    assert page.decision.kinds.value() == "refuse_entry"
    keys("Esc")
    page = opened_case(second)
    assert page.decision.kinds.value() == ""
    for field in (page.decision.fields.reason, page.decision.kinds, page):
        field.setFocus()
        press(Qt.Key.Key_Return)
        settle()
    assert decisions(local_office) == []


def test_a_finish_clicked_for_one_traveller_is_not_repeated_for_the_next(
    local_office: Office, theme: Theme, window: Callable[..., QWidget]
) -> None:
    """PUB-GUI-02."""
    page = make_page(local_office, theme)
    window(page).resize(1178, 712)
    page.refresh()
    scan(page, CITIZEN)
    keys("K 1 2 2 2 2 2 2")
    finish = page.keys["finish"]
    (button,) = (each for each in page.findChildren(ShortcutButton) if each.action() is finish and each.isVisible())
    click(button)
    assert page.place == "waiting"
    scan(page, VISITOR)
    for field in (page.case.note.box, page.case, page):
        field.setFocus()
        press(Qt.Key.Key_Return)
        settle()
        assert page.place == "case"
