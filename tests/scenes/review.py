"""A case whose two results differ, painted with invented people."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from screening_desk.gui.theme import Theme
from screening_desk.services.blind import ReadingInput
from screening_desk.services.third import revise_reading
from tests.office import Office
from tests.scenes.case import _opened
from tests.scenes.set_up import Scene
from tests.services.cases import handed_over
from tests.services.test_third import third_read, unequal


def scenes() -> dict[str, Scene]:
    """Every state around the third reader."""
    return {
        "case_third_due": lambda _, theme, office: _opened(theme, office, unequal(office).case_id),
        "case_third_reading": lambda _, theme, office: _opened(theme, office, unequal(office).case_id, "second"),
        "case_third_read": _third,
        "case_child_first": _child,
    }


def _third(app: QApplication, theme: Theme, office: Office) -> QWidget:
    after = third_read(office, unequal(office))
    answers = {"P3": "yes", "C4": "yes", "Q1": "no"}
    revise_reading(
        office.second, after.case_id, after.sequence, ReadingInput(answers, 4, "Telaah 2 menjelaskan paspornya.")
    )  # type: ignore[arg-type]
    return _opened(theme, office, after.case_id)


CHILD = "P<UTOCONTOH<<ANAK<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO1408120F3104183<<<<<<<<<<<<<<<2"


def _child(app: QApplication, theme: Theme, office: Office) -> QWidget:
    return _opened(theme, office, handed_over(office, mrz=CHILD))
