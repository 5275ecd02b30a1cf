"""Checklists of care of a case, painted with invented people."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.pages.care.page import CarePage
from screening_desk.gui.theme import Theme
from screening_desk.services import consent
from screening_desk.services.care import CareInput, note_care, open_care
from tests.office import Office
from tests.scenes.queue import context_of
from tests.scenes.set_up import Scene
from tests.services.cases import agreed, decided, handed_over, shelter
from tests.services.test_care import CHILD


def scenes() -> dict[str, Scene]:
    """Every state of the checklists."""
    return {
        "care_child": _child,
        "care_both_late": _both,
        "care_embassy": _embassy,
        "care_waits": lambda _, theme, office: _page(theme, office, handed_over(office)),
    }


def _page(theme: Theme, office: Office, case_id: str) -> CarePage:
    page = CarePage(context_of(theme, office, "supervisor"), case_id)
    page.refresh()
    return page


def _note(office: Office, case_id: str, item: str, state: str, words: str) -> None:
    view = open_care(office.supervisor, case_id)
    note_care(office.supervisor, case_id, view.sequence, CareInput("child", item, state, words))


def _child(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case_id = handed_over(office, mrz=CHILD)
    _note(office, case_id, "view", "done", "Ingin pulang ke nenek di kampung, tidak mau ikut orang itu lagi")
    _note(office, case_id, "parent", "not_done", "Nomor di dokumen tidak aktif")
    page = _page(theme, office, case_id)
    page.ui.table.selectRow(3)
    page._form.states.pick("done")
    page.resize(1178, 712)
    page.show()
    app.processEvents()
    page.save()
    return page


def _both(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = decided(office, handed_over(office, mrz=CHILD), "victim_care")
    _note(office, case.case_id, "view", "done", "Ingin pulang")
    office.clock.move(days=4)
    return _page(theme, office, case.case_id)


def _embassy(app: QApplication, theme: Theme, office: Office) -> QWidget:
    case = decided(office, handed_over(office), "victim_care")
    partner = shelter(office, name="Kedutaan Besar Rekaan")
    consent.record_consent(office.supervisor, case.case_id, case.sequence, agreed(partner))
    page = _page(theme, office, case.case_id)
    page.ui.table.selectRow(3)
    page._form.states.pick("done")
    return page
