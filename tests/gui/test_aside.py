"""Readings of another station that were set aside: shown in a window of their own, and offered only where a case moved."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from screening_desk.gui.pages.case.aside import AsideDialog
from screening_desk.services.aside import AsideReading
from tests.gui.case_desk import Open
from tests.gui.counters import settle
from tests.gui.doors import alt, press, unnamed
from tests.office import Office
from tests.services.cases import handed_over, read


def test_it_is_offered_only_where_a_case_came_from_elsewhere(opened_case: Open, local_office: Office) -> None:
    case_id = handed_over(local_office)
    view = read(local_office, case_id)
    page = opened_case(case_id)
    assert not page.beside.aside.isEnabled()
    moved = replace(view.events[-1], kind="taken_back")
    page.show_view(replace(view, events=(*view.events, moved)))
    alt(Qt.Key.Key_K)
    settle()
    (dialog,) = page.window().findChildren(AsideDialog)
    assert "No reading of this case was set aside." in dialog.texts()
    assert view.second is not None
    dialog.show_readings((AsideReading("BKL1", 2, view.second),))
    said = dialog.texts()
    assert any("station BKL1" in words for words in said)
    assert "“Di ruang terpisah”" in said
    assert unnamed(dialog) == []
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
